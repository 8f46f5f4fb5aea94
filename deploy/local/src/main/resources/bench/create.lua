-- One thread of wrk: every request registers somebody else.
local counter = 0
local thread_number = 0
function setup(thread)
  thread_number = thread_number + 1
  thread:set("id", thread_number)
end
function init(args)
  stamp = args[1]
  wrk.method = "POST"
  wrk.headers["Authorization"] = "Bearer " .. args[2]
  wrk.headers["Content-Type"] = "application/json"
end
function request()
  counter = counter + 1
  local name = stamp .. "-" .. id .. "-" .. counter
  wrk.headers["Idempotency-Key"] = name
  return wrk.format(nil, nil, nil, '{"displayName":"Bench ' .. name .. '","email":"bench-' .. name .. '@example.org"}')
end
function done(summary, latency, requests)
  io.write(string.format("RESULT %.1f %d\n", summary.requests / summary.duration * 1e6, summary.errors.status))
end
