package org.foundationops.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestReportTest {

    @TempDir
    private Path folder;

    @Test
    void countsWhatPassedFailedAndWasSkippedForAKnownReason() throws Exception {
        TestReport report = reportOf("""
                <testsuite>
                  <testcase classname="A" name="works"/>
                  <testcase classname="A" name="worksToo"><system-out>fine</system-out></testcase>
                  <testcase classname="A" name="fails"><failure message="1 is not 2"/></testcase>
                  <testcase classname="A" name="breaks"><error message="null"/></testcase>
                  <testcase classname="A" name="golden">
                    <skipped message="Assumption failed: Golden data is not here: x.csv"/>
                  </testcase>
                </testsuite>
                """);

        assertThat(report.summary()).isEqualTo("2 passed, 2 failed, 1 skipped");
        assertThat(report.isGood()).isFalse();
    }

    @Test
    void aKnownSkipIsNoFailure() throws Exception {
        TestReport report = reportOf("""
                <testsuite>
                  <testcase classname="A" name="works"/>
                  <testcase classname="A" name="long">
                    <skipped message="System property [foundation.long] does not exist"/>
                  </testcase>
                </testsuite>
                """);

        assertThat(report.isGood()).isTrue();
    }

    @Test
    void aSkipWithoutKnownReasonIsAFailure() throws Exception {
        TestReport report = reportOf("""
                <testsuite>
                  <testcase classname="A" name="works"/>
                  <testcase classname="A" name="disabled"><skipped message="flaky"/></testcase>
                </testsuite>
                """);

        assertThat(report.summary()).isEqualTo("1 passed, 0 failed, 1 skipped");
        assertThat(report.isGood()).isFalse();
    }

    @Test
    void noTestAtAllIsAFailure() {
        assertThat(new TestReport().isGood()).isFalse();
    }

    private TestReport reportOf(String xml) throws Exception {
        TestReport report = new TestReport();
        report.add(Files.writeString(folder.resolve("TEST-A.xml"), xml));
        return report;
    }
}
