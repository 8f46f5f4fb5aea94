function init(args)
  wrk.headers["Authorization"] = "Bearer " .. args[1]
end
function done(summary, latency, requests)
  io.write(string.format("RESULT %.1f %d\n", summary.requests / summary.duration * 1e6, summary.errors.status))
end
