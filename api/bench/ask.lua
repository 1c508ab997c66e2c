-- Asks for one line of a file after the other: wrk -s ask.lua [...] URL -- FILE PLACE [statuses]
-- PLACE is where in the file to begin, in bytes; after the last line comes the first. With "statuses" it notes which statuses
-- the answers have, which slows the asking down. At the end it prints one line for Wrk.java: how many answers a second, the
-- median and the 99th percentile in microseconds, what failed, the place it came to, how often the file was begun anew, and
-- the statuses.

local threads = {}
local file

function setup(thread)
  table.insert(threads, thread)
end

-- The lines are read as they are needed: a table of a million makes Lua pause for tenths of a second to look through it.
function init(args)
  place, anew, statuses = tonumber(args[2]), 0, ""
  file = io.open(args[1])
  file:seek("set", place)
  rest = " HTTP/1.1\r\n"
  for name, value in pairs(wrk.headers) do
    rest = rest .. name .. ": " .. value .. "\r\n"
  end
  rest = rest .. "\r\n"
  if args[3] == "statuses" then
    function response(status)
      if not statuses:find(status, 1, true) then
        statuses = statuses .. status .. ","
      end
    end
  end
end

function request()
  local path = file:read()
  if not path then
    file:seek("set", 0)
    place, anew = 0, anew + 1
    path = file:read()
  end
  place = place + #path + 1
  return "GET " .. path .. rest
end

function done(summary, latency)
  local thread, failed = threads[1], 0
  for _, count in pairs(summary.errors) do
    failed = failed + count
  end
  print(string.format("asked rate=%.0f p50=%.0f p99=%.0f failed=%d place=%d anew=%d statuses=%s",
    summary.requests / summary.duration * 1e6, latency:percentile(50), latency:percentile(99), failed,
    thread:get("place"), thread:get("anew"), thread:get("statuses")))
end
