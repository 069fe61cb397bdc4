"""CP-SAT on the same instance, for comparison only: python3 cp_sat.py instance.json seconds -> one line of JSON.

Plain events: who meets whom and when in one model over the requested pairs and each participant's best twelve, with
the levels as one weighted sum. mustHold problems: every meeting held, fewest breaks, spread within the limit.
"""
import json
import sys
import time

from ortools.sat.python import cp_model


def slots_of(instance, pair):
    names = [slot["id"] for slot in instance["slots"]]
    people = {person["id"]: set(person.get("available", names)) for person in instance["participants"]}
    allowed = set(pair.get("slots", names)) & people[pair["a"]] & people[pair["b"]]
    return [index for index, name in enumerate(names) if name in allowed]


def chosen_pairs(instance):
    taken, chosen = {}, []
    order = sorted(range(len(instance["pairs"])), key=lambda i: -instance["pairs"][i]["score"])
    for index in order:
        pair = instance["pairs"][index]
        low = min(taken.get(pair["a"], 0), taken.get(pair["b"], 0))
        if pair["requested"] == "mutual" or low < 12:
            chosen.append(index)
            for who in (pair["a"], pair["b"]):
                taken[who] = taken.get(who, 0) + 1
    return chosen


def base_model(instance, indices, must_hold):
    model = cp_model.CpModel()
    at, held, busy, load = {}, {}, {}, {}
    for index in indices:
        pair = instance["pairs"][index]
        cells = []
        for slot in slots_of(instance, pair):
            var = model.new_bool_var("")
            at[index, slot] = var
            cells.append(var)
            load.setdefault(slot, []).append(var)
            for who in (pair["a"], pair["b"]):
                busy.setdefault((who, slot), []).append(var)
        held[index] = cells
        if must_hold:
            model.add_exactly_one(cells)
        else:
            model.add_at_most_one(cells)
    for cells in busy.values():
        model.add_at_most_one(cells)
    for slot, cells in load.items():
        model.add(sum(cells) <= instance["slots"][slot]["tables"])
    return model, at, held, busy


def solve(model, seconds):
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = seconds
    solver.parameters.num_workers = 2
    return solver, solver.status_name(solver.solve(model))


def plan_event(instance, seconds):
    indices = chosen_pairs(instance)
    model, _, held, _ = base_model(instance, indices, False)
    goal = []
    for person in instance["participants"]:
        mine = [v for i in indices if person["id"] in (instance["pairs"][i]["a"], instance["pairs"][i]["b"]) for v in held[i]]
        model.add(sum(mine) <= person["maxMeetings"])
        if person["minMeetings"] > 0:
            short = model.new_int_var(0, person["minMeetings"], "")
            model.add(sum(mine) + short >= person["minMeetings"])
            goal.append(-100_000 * short)
    for index in indices:
        pair = instance["pairs"][index]
        gain = int(pair["score"]) + (100_000_000 if pair["requested"] == "mutual" else 0)
        goal.extend(gain * var for var in held[index])
    model.maximize(sum(goal))
    solver, status = solve(model, seconds)
    kept = [i for i in indices if any(solver.value(v) for v in held[i])]
    score = sum(instance["pairs"][i]["score"] for i in kept)
    mutual = sum(instance["pairs"][i]["requested"] == "mutual" for i in kept)
    return {"status": status, "mutual": mutual, "score": score}


def hold_all(instance, seconds):
    indices = range(len(instance["pairs"]))
    model, at, held, busy = base_model(instance, indices, True)
    names = [slot["id"] for slot in instance["slots"]]
    for fixed in instance.get("fixed", []):
        var = at.get((fixed["pair"], names.index(fixed["slot"])))
        model.add(var == 1) if var is not None else model.add_bool_or([])
    for before, after in instance.get("precedences", []):
        first = sum(slot * var for (i, slot), var in at.items() if i == before)
        model.add(first + 1 <= sum(slot * var for (i, slot), var in at.items() if i == after))
    breaks = []
    for person in instance["participants"]:
        cells = [sum(busy.get((person["id"], slot), [0])) for slot in range(len(names))]
        starts = []
        for slot, cell in enumerate(cells):
            start = model.new_bool_var("")
            model.add(start >= cell - (cells[slot - 1] if slot else 0))
            starts.append(start)
        count = model.new_int_var(0, len(names), "")
        model.add(count >= sum(starts) - 1)
        breaks.append(count)
    if "maxBreakSpread" in instance:
        most, least = model.new_int_var(0, 99, ""), model.new_int_var(0, 99, "")
        for count in breaks:
            model.add(count <= most)
            model.add(count >= least)
        model.add(most - least <= instance["maxBreakSpread"])
    model.minimize(sum(breaks))
    solver, status = solve(model, seconds)
    found = status in ("OPTIMAL", "FEASIBLE")
    return {"status": status, "breaks": int(solver.objective_value) if found else None}


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        instance = json.load(file)
    start = time.time()
    run = hold_all if instance.get("mustHold") else plan_event
    print(json.dumps({**run(instance, float(sys.argv[2])), "seconds": round(time.time() - start, 1)}))


main()
