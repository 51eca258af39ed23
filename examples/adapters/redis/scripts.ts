import { scriptOf } from './connection.js';

/** The member of a document in a set. */
const MEMBER = `
local function member(fields, values, id)
  local parts = {}
  for at, field in ipairs(fields) do parts[at] = values[field] end
  parts[#parts + 1] = id
  return table.concat(parts, '\\0')
end`;

/** Goes on only with the lock, and keeps it. */
const HELD = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return {'lost'} end
redis.call('PEXPIRE', KEYS[1], ARGV[2])`;

/**
 * A commit. KEYS: counter, declarations, then as the plan numbers them. ARGV: the plan, then the bodies.
 *
 * Looks at everything before it writes anything. The first write is the counter: a server that is full, or only reads,
 * refuses that one, and nothing after it.
 */
export const COMMIT = scriptOf(`${MEMBER}
local plan = cjson.decode(ARGV[1])
local first = {}
for _, collection in ipairs(plan.collections) do
  local made = redis.call('HGET', KEYS[2], collection.name)
  if made and made ~= collection.made then return {'changed', collection.name} end
  if not made then first[#first + 1] = collection end
end
local before = {}
for at, change in ipairs(plan.changes) do
  local found = redis.call('HMGET', KEYS[change.key], 'version', 'index')
  local version = found[1]
  if version ~= (change.expect ~= 'absent' and change.expect) then
    return {'conflict', tostring(at - 1), version or ''}
  end
  before[at] = found[2]
end
local version = string.format('%.0f', redis.call('INCR', KEYS[1]))
for _, collection in ipairs(first) do
  redis.call('HSET', KEYS[2], collection.name, collection.made)
end
for at, change in ipairs(plan.changes) do
  local old = before[at] and cjson.decode(before[at])
  local new = change.body and cjson.decode(change.index)
  for _, set in ipairs(plan.collections[change.collection].sets) do
    local gone = old and member(set.fields, old, change.id)
    local come = new and member(set.fields, new, change.id)
    if gone ~= come then
      if gone then redis.call('ZREM', KEYS[set.key], gone) end
      if come then redis.call('ZADD', KEYS[set.key], 0, come) end
    end
  end
  if new then
    redis.call('HSET', KEYS[change.key], 'version', version, 'body', ARGV[change.body], 'index', change.index)
  else
    redis.call('DEL', KEYS[change.key])
  end
end
return {'done', version}`);

/** Members of a set in order. KEYS: declarations, set. ARGV: collection, made, start, stop, how many, 'REV' or ''. */
export const LIST = scriptOf(`
local made = redis.call('HGET', KEYS[1], ARGV[1])
if not made then return {'done', {}} end
if made ~= ARGV[2] then return {'changed', ARGV[1]} end
local arguments = {KEYS[2], ARGV[3], ARGV[4], 'BYLEX', 'LIMIT', 0, ARGV[5]}
if ARGV[6] == 'REV' then table.insert(arguments, 5, 'REV') end
return {'done', redis.call('ZRANGE', unpack(arguments))}`);

/**
 * Begins to make the sets of a collection anew. KEYS: lock, declarations. ARGV: token, collection, made, milliseconds.
 * From here on commits and lists of the collection wait, since what is kept is marked with an exclamation mark.
 */
export const BEGIN = scriptOf(`
local made = redis.call('HGET', KEYS[2], ARGV[2])
if not made or made == ARGV[3] then return {'done'} end
local holder = redis.call('GET', KEYS[1])
if holder and holder ~= ARGV[1] then return {'busy'} end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[4])
if string.sub(made, 1, 1) == '!' then return {'begun', string.sub(made, 2)} end
redis.call('HSET', KEYS[2], ARGV[2], '!' .. made)
return {'begun', made}`);

/** Drops sets. KEYS: lock, then the sets. ARGV: token, milliseconds. */
export const DROP = scriptOf(`${HELD}
for at = 2, #KEYS do redis.call('UNLINK', KEYS[at]) end
return {'done'}`);

/** Writes index values of documents. KEYS: lock, then the documents. ARGV: token, milliseconds, then the values. */
export const FILL = scriptOf(`${HELD}
for at = 2, #KEYS do redis.call('HSET', KEYS[at], 'index', ARGV[at + 1]) end
return {'done'}`);

/** Adds members to sets. KEYS: lock, then the sets. ARGV: token, milliseconds, documents, fields of the sets. */
export const ADD = scriptOf(`${MEMBER}${HELD}
local sets = cjson.decode(ARGV[4])
for _, document in ipairs(cjson.decode(ARGV[3])) do
  for at, fields in ipairs(sets) do
    redis.call('ZADD', KEYS[at + 1], 0, member(fields, document.index, document.id))
  end
end
return {'done'}`);

/** Ends it. KEYS: lock, declarations. ARGV: token, collection, made. */
export const END = scriptOf(`
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return {'lost'} end
redis.call('HSET', KEYS[2], ARGV[2], ARGV[3])
redis.call('DEL', KEYS[1])
return {'done'}`);
