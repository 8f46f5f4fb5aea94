package org.foundationops.membership.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One connection to the stubborn mail server, and the one behind it. */
final class StubbornDialogue implements Runnable {

    private static final Pattern RECIPIENT =
            Pattern.compile("RCPT TO:<(([a-z]+)([0-9]*)\\.[^>]*)>.*", Pattern.CASE_INSENSITIVE);

    /** How often something was done to an address already. */
    private static final Map<String, Integer> DONE = new ConcurrentHashMap<>();

    private final Socket client;
    private final Socket behind;
    private @Nullable Matcher recipient;

    StubbornDialogue(Socket client, Socket behind) {
        this.client = client;
        this.behind = behind;
    }

    @Override
    public void run() {
        try (client;
                behind;
                BufferedReader asked = reader(client);
                BufferedReader answered = reader(behind)) {
            pass(answered);
            String line = asked.readLine();
            while (line != null && obey(line, asked, answered)) {
                line = asked.readLine();
            }
        } catch (IOException gone) {
            // one of the two has had enough
        }
    }

    /** Answers whether the connection is kept. */
    private boolean obey(String line, BufferedReader asked, BufferedReader answered) throws IOException {
        Matcher matcher = RECIPIENT.matcher(line);
        if (matcher.matches()) {
            recipient = matcher;
            if (does("defer")) {
                return say("451 4.3.0 <" + matcher.group(1) + ">: try again later");
            }
            if (matcher.group(2).equals("refuse")) {
                return say("550 5.1.1 <" + matcher.group(1) + ">: no such user here");
            }
        }
        write(behind, line);
        if (!line.toUpperCase(Locale.ROOT).startsWith("DATA")) {
            pass(answered);
            return !line.toUpperCase(Locale.ROOT).startsWith("QUIT");
        }
        pass(answered);
        String content = asked.readLine();
        while (content != null && !content.equals(".")) {
            write(behind, content);
            content = asked.readLine();
        }
        if (recipient != null && recipient.group(2).equals("reject")) {
            say("554 5.7.1 we do not like this");
            return false;
        }
        write(behind, ".");
        String taken = answered.readLine();
        if (does("break")) {
            return false;
        }
        return does("silent") || say(taken);
    }

    /** Whether this is to be done to the recipient at hand, as often as the address says. */
    private boolean does(String what) {
        if (recipient == null || !recipient.group(2).equals(what)) {
            return false;
        }
        int times = Integer.parseInt(recipient.group(3));
        return DONE.merge(recipient.group(1), 1, Integer::sum) <= times;
    }

    /** The whole answer, which may have several lines. */
    private void pass(BufferedReader answered) throws IOException {
        String line = answered.readLine();
        while (line != null && line.length() > 3 && line.charAt(3) == '-') {
            say(line);
            line = answered.readLine();
        }
        if (line != null) {
            say(line);
        }
    }

    private boolean say(String line) throws IOException {
        write(client, line);
        return true;
    }

    private static void write(Socket socket, String line) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }
}
