import type { Redis } from 'ioredis';

/**
 * What BullMQ does not have, each one atomic step on the keys of BullMQ 6.7.0: putting in many jobs at once or returning
 * those that are known, the order they were put in (`smc:order`), cancelled jobs (`smc:cancelled`), undoing an attempt.
 * KEYS[1] is always the start of the queue's keys. Handing out, locks, attempts and endings are BullMQ's own scripts.
 */

/** [id, place, due time or nothing, ...fields], or nothing where there is no such job. */
const view = `
local function view(base, id)
  local key = base .. id
  local fields = redis.call('HMGET', key, 'data', 'opts', 'timestamp', 'ats', 'processedOn', 'finishedOn', 'progress',
    'returnvalue', 'failedReason', 'due', 'cancel')
  if not fields[3] then return false end
  local place, due = 'waiting', false
  if redis.call('ZSCORE', base .. 'completed', id) then place = 'completed'
  elseif redis.call('ZSCORE', base .. 'failed', id) then place = 'failed'
  elseif redis.call('ZSCORE', base .. 'smc:cancelled', id) then place = 'cancelled'
  else
    local score = redis.call('ZSCORE', base .. 'delayed', id)
    if score then
      place, due = 'delayed', string.format('%.0f', math.floor(tonumber(score) / 4096))
    elseif redis.call('LPOS', base .. 'active', id) then
      place = redis.call('EXISTS', key .. ':lock') == 1 and 'active' or 'abandoned'
    end
  end
  return { id, place, due, unpack(fields, 1, 11) }
end`;

const wakeWorkers = `
local function wake(base)
  if redis.call('HEXISTS', base .. 'meta', 'paused') == 0 then redis.call('ZADD', base .. 'marker', 0, '0') end
end
local function wakeLater(base)
  local first = redis.call('ZRANGE', base .. 'delayed', 0, 0, 'WITHSCORES')
  if first[2] then redis.call('ZADD', base .. 'marker', tonumber(first[2]) / 4096, '1') end
end`;

/** The twelve low bits of a score keep jobs that are due in the same millisecond in order, as BullMQ has it. */
const delay = `
local function delay(base, id, due)
  local least, most = due * 4096, due * 4096 + 4095
  local last = redis.call('ZREVRANGEBYSCORE', base .. 'delayed', most, least, 'WITHSCORES', 'LIMIT', 0, 1)
  local score = last[2] and math.min(most, tonumber(last[2]) + 1) or least
  redis.call('ZADD', base .. 'delayed', score, id)
end`;

const put = `
local function know(names, base, queue)
  if redis.call('SADD', names, queue) == 1 then
    -- Nobody reads BullMQ's stream of events, and results are in it: 10,000 of them by default.
    redis.call('HSET', base .. 'meta', 'opts.maxLenEvents', 100)
  end
end
local function write(base, id, data, options, now, ms)
  local number = redis.call('INCR', base .. 'id')
  redis.call('HSET', base .. id, 'name', 'job', 'data', data, 'opts', options, 'timestamp', now, 'delay', ms, 'priority', 0)
  redis.call('ZADD', base .. 'smc:order', number, id)
end`;

/** A child that BullMQ does not know to have ended; where it was the last one, its parent is next. */
const leaveParent = `
local function leaveParent(key)
  local links = redis.call('HMGET', key, 'parentKey', 'parent')
  if not links[1] then return end
  if redis.call('SREM', links[1] .. ':dependencies', key) == 0 then return end
  if redis.call('SCARD', links[1] .. ':dependencies') > 0 then return end
  local parent = cjson.decode(links[2])
  local base = parent['queueKey'] .. ':'
  if redis.call('ZREM', base .. 'waiting-children', parent['id']) == 0 then return end
  redis.call('RPUSH', base .. 'wait', parent['id'])
  wake(base)
end`;

const markCancelled = `
local function markCancelled(base, id, now)
  redis.call('HDEL', base .. id, 'cancel', 'defa')
  redis.call('HSET', base .. id, 'finishedOn', now)
  redis.call('ZADD', base .. 'smc:cancelled', now, id)
  leaveParent(base .. id)
end`;

const texts = {
  /** KEYS[2]: names of queues. ARGV: queue, now, then id, data, options and delay of each job. Replies 0 for a job that is new. */
  smcEnqueue: `${view}${wakeWorkers}${delay}${put}
    local base, now = KEYS[1], tonumber(ARGV[2])
    local replies, waits, delays = {}, false, false
    know(KEYS[2], base, ARGV[1])
    for at = 3, #ARGV, 4 do
      local id, ms = ARGV[at], tonumber(ARGV[at + 3])
      if redis.call('EXISTS', base .. id) == 1 then
        replies[#replies + 1] = view(base, id)
      else
        write(base, id, ARGV[at + 1], ARGV[at + 2], ARGV[2], ARGV[at + 3])
        if ms > 0 then
          delay(base, id, now + ms)
          delays = true
        else
          redis.call('LPUSH', base .. 'wait', id)
          waits = true
        end
        replies[#replies + 1] = 0
      end
    end
    if waits then wake(base) end
    if delays then wakeLater(base) end
    return replies`,

  /**
   * The keys are those that BullMQ's FlowProducer writes, which releases the parent with the last child that completes or fails.
   * KEYS[2]: names of queues. ARGV: queue, start of its keys without the last colon, now, id, data and options of the parent, then queue,
   * start of its keys, id, data, options and delay of each child. Replies 0 where the parent is new.
   */
  smcEnqueueFlow: `${view}${wakeWorkers}${delay}${put}
    local base, now, parent = KEYS[1], tonumber(ARGV[3]), ARGV[4]
    if redis.call('EXISTS', base .. parent) == 1 then return view(base, parent) end
    know(KEYS[2], base, ARGV[1])
    write(base, parent, ARGV[5], ARGV[6], ARGV[3], '0')
    local link = cjson.encode({ id = parent, queueKey = ARGV[2], idof = true })
    for at = 7, #ARGV, 6 do
      local own, id, ms = ARGV[at + 1], ARGV[at + 2], tonumber(ARGV[at + 5])
      local key = own .. id
      if redis.call('EXISTS', key) == 0 then
        know(KEYS[2], own, ARGV[at])
        write(own, id, ARGV[at + 3], ARGV[at + 4], ARGV[3], ARGV[at + 5])
        if ms > 0 then
          delay(own, id, now + ms)
          wakeLater(own)
        else
          redis.call('LPUSH', own .. 'wait', id)
          wake(own)
        end
      end
      local fields = redis.call('HMGET', key, 'parentKey', 'finishedOn')
      if not fields[1] and not fields[2] and key ~= base .. parent then
        redis.call('HSET', key, 'parentKey', base .. parent, 'parent', link)
        redis.call('SADD', base .. parent .. ':dependencies', key)
      end
    end
    if redis.call('SCARD', base .. parent .. ':dependencies') > 0 then
      redis.call('ZADD', base .. 'waiting-children', now, parent)
    else
      redis.call('LPUSH', base .. 'wait', parent)
      wake(base)
    end
    return 0`,

  /** ARGV: ids. */
  smcLook: `${view}
    local replies = {}
    for at = 1, #ARGV do replies[at] = view(KEYS[1], ARGV[at]) end
    return replies`,

  /**
   * ARGV: id, now, '1' where only a wish from before is to be carried out. Replies what became of it. A job that is
   * active without a lock is that of a process that died.
   */
  smcCancel: `${wakeWorkers}${leaveParent}${markCancelled}
    local base, id = KEYS[1], ARGV[1]
    local key = base .. id
    if redis.call('EXISTS', key) == 0 then return 'unknown' end
    if redis.call('HEXISTS', key, 'finishedOn') == 1 then return 'ended' end
    if ARGV[3] == '1' and redis.call('HEXISTS', key, 'cancel') == 0 then return 'unwished' end
    if redis.call('ZREM', base .. 'delayed', id) == 0 then
      if redis.call('LPOS', base .. 'active', id) then
        if redis.call('EXISTS', key .. ':lock') == 1 then
          redis.call('HSET', key, 'cancel', 1)
          return 'active'
        end
        redis.call('LREM', base .. 'active', 1, id)
      else
        redis.call('LREM', base .. 'wait', 1, id)
        redis.call('ZREM', base .. 'waiting-children', id)
      end
    end
    markCancelled(base, id, ARGV[2])
    return 'cancelled'`,

  /** ARGV: id, now. Replies 'unknown', 'done' or the place it is in. */
  smcRetry: `${view}${wakeWorkers}
    local base, id = KEYS[1], ARGV[1]
    local job = view(base, id)
    if not job then return 'unknown' end
    if job[2] ~= 'failed' and job[2] ~= 'cancelled' then return job[2] end
    redis.call('ZREM', base .. 'failed', id)
    redis.call('ZREM', base .. 'smc:cancelled', id)
    redis.call('HDEL', base .. id, 'ats', 'atm', 'stc', 'processedOn', 'finishedOn', 'progress', 'failedReason',
      'stacktrace', 'cancel', 'defa', 'absences', 'absentSince')
    redis.call('HSET', base .. id, 'due', ARGV[2], 'delay', 0)
    redis.call('LPUSH', base .. 'wait', id)
    wake(base)
    return 'done'`,

  /**
   * ARGV: id, lock token, now, 'cancelled', 'released' or 'absent'; with 'absent' also when it is due, the reason, how many
   * absences and since when. Only whoever holds the lock may; replies whether.
   */
  smcLetGo: `${wakeWorkers}${leaveParent}${markCancelled}${delay}
    local base, id = KEYS[1], ARGV[1]
    local key = base .. id
    if redis.call('GET', key .. ':lock') ~= ARGV[2] then return 0 end
    redis.call('DEL', key .. ':lock')
    redis.call('SREM', base .. 'stalled', id)
    if redis.call('LREM', base .. 'active', -1, id) < 1 then return 0 end
    if ARGV[4] == 'released' then redis.call('HINCRBY', key, 'ats', -1) end
    if ARGV[4] == 'cancelled' then redis.call('HDEL', key, 'failedReason') end
    if ARGV[4] == 'cancelled' or redis.call('HEXISTS', key, 'cancel') == 1 then
      markCancelled(base, id, ARGV[3])
    elseif ARGV[4] == 'absent' then
      redis.call('HSET', key, 'failedReason', ARGV[6], 'absences', ARGV[7], 'absentSince', ARGV[8])
      delay(base, id, tonumber(ARGV[5]))
      wakeLater(base)
    else
      redis.call('RPUSH', base .. 'wait', id)
      wake(base)
    end
    return 1`,

  /** ARGV: how many completed, cancelled and failed jobs to keep. Drops at most 2,000 of each at a time. */
  smcRetain: `
    local base = KEYS[1]
    for at, set in ipairs({ 'completed', 'smc:cancelled', 'failed' }) do
      local ids = redis.call('ZREVRANGE', base .. set, ARGV[at], ARGV[at] + 1999)
      for _, id in ipairs(ids) do
        redis.call('DEL', base .. id, base .. id .. ':logs', base .. id .. ':dependencies', base .. id .. ':processed',
          base .. id .. ':failed')
        redis.call('ZREM', base .. 'smc:order', id)
        redis.call('ZREM', base .. set, id)
      end
    end
    return 0`,

  /** KEYS[2..5]: schedules, their data, their times, their last jobs' times. ARGV: name, schedule, data, next time or ''. One that says the same keeps its time. */
  smcPutSchedule: `
    local isSame = redis.call('HGET', KEYS[2], ARGV[1]) == ARGV[2]
    if not isSame or redis.call('HGET', KEYS[3], ARGV[1]) ~= ARGV[3] then redis.call('HDEL', KEYS[5], ARGV[1]) end
    redis.call('HSET', KEYS[2], ARGV[1], ARGV[2])
    redis.call('HSET', KEYS[3], ARGV[1], ARGV[3])
    if isSame then return 0 end
    if ARGV[4] == '' then redis.call('ZREM', KEYS[4], ARGV[1])
    else redis.call('ZADD', KEYS[4], ARGV[4], ARGV[1]) end
    return 1`,

  /** KEYS as above. ARGV: name, the time that has come, the next one or '', the time of the last job that was put in. Whoever is second changes nothing. */
  smcAdvanceSchedule: `
    local present = redis.call('ZSCORE', KEYS[4], ARGV[1])
    if not present or tonumber(present) ~= tonumber(ARGV[2]) then return 0 end
    redis.call('HSET', KEYS[5], ARGV[1], ARGV[4])
    if ARGV[3] == '' then redis.call('ZREM', KEYS[4], ARGV[1])
    else redis.call('ZADD', KEYS[4], ARGV[3], ARGV[1]) end
    return 1`,
} as const;

const keyCounts: Readonly<Partial<Record<ScriptName, number>>> = {
  smcEnqueue: 2,
  smcEnqueueFlow: 2,
  smcPutSchedule: 5,
  smcAdvanceSchedule: 5,
};

export type ScriptName = keyof typeof texts;

export function defineScripts(client: Redis): void {
  for (const [name, lua] of Object.entries(texts)) {
    const numberOfKeys = keyCounts[name as ScriptName] ?? 1;
    client.defineCommand(name, { lua, numberOfKeys });
  }
}

/** Runs one script; `parts` are its keys, then its arguments. */
export async function runScript(
  client: Redis,
  name: ScriptName,
  parts: readonly (string | number)[],
): Promise<unknown> {
  type Command = (parts: readonly (string | number)[]) => Promise<unknown>;
  return (client as unknown as Record<ScriptName, Command>)[name](parts);
}
