# SPDX-License-Identifier: Apache-2.0
"""Asks the exported model fresh questions through Hearth's own engine and counts right answers.

    evaluate.py --engine build/release/bin/starter_eval [--model FILE] [--cases N] [--skills A,B]

Cases are made from seeds, names and phrases that training never uses. Replies are the likeliest
tokens; right is what the example's own rule accepts and the model ended by itself.
"""
import argparse
import json
import math
import pathlib
import random
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import gguf  # noqa: E402
from data import agent, sample, tokenizer  # noqa: E402
from data.conversation import Conversation  # noqa: E402
from data.guide_facts import FACTS  # noqa: E402
from data.wordings import strangers  # noqa: E402

SEED, MOST_TOKENS, LONGEST_REPLY = 20_260_000, 1100, 256
GOALS = {"app": 95, "document": 90, "missing": 85, "picture": 90, "tool_held": 92, "agent": 80, "json_schema": 95}
SCHEMA = {"json_schema": "json"}  # those of its cases that give a schema; the others name keys, and no types
HELD = {"tool_held": "tool"}  # calls held to the declarations, as Hearth holds them; the rows without are free
STRANGERS = ["app_strangers", "agent_strangers"]  # in words of authors who had seen no others


def projector_of(model):
    """Where the file for pictures would lie."""
    return pathlib.Path(model).with_name("mmproj-" + pathlib.Path(model).name)


class Engine:
    """starter_eval: a line for each prompt, a line for each reply."""

    def __init__(self, program, model):
        projector = projector_of(model)
        self.budget = gguf.read(projector)[0]["clip.vision.image_max_pixels"] // 48**2 if projector.exists() else 0
        self.process = subprocess.Popen([program, model], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)

    def reply(self, ids, image=None, tools=()):
        """The reply's ids, and whether the model ended it by itself. With tools, calls are held to these."""
        request = {"ids": ids, "max_tokens": LONGEST_REPLY, "tools": list(tools)}
        if image is not None:
            request["picture"] = {"width": image.shape[1], "height": image.shape[0], "rgb": image.tobytes().hex()}
        self.process.stdin.write(json.dumps(request) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            sys.exit("The engine ended; why stands above.")
        answer = json.loads(line)
        return answer["ids"], answer["stopped"]


def cases(skill, count):
    source = SCHEMA.get(skill) or HELD.get(skill, skill)
    rng, found = random.Random(f"{SEED}/{source}"), []
    while len(found) < count:
        example = sample.sample(rng, source, max_tokens=MOST_TOKENS, split="eval")
        if skill not in SCHEMA or '"properties"' in tokenizer.shared().decode(example.ids[:example.prompt]):
            found.append(example)
    return found


def with_places(ids, image, budget):
    """The placeholder becomes marks with one for every soft token that the engine makes of the picture."""
    height, width = image.shape[:2]
    factor = math.sqrt(budget * 48 * 48 / (width * height))
    count = math.floor(factor * width / 48) * math.floor(factor * height / 48)
    begin, place, end = (tokenizer.shared().ids[name] for name in ("<|image>", "<|image|>", "<image|>"))
    at = ids.index(place)
    return ids[:at] + [begin] + [place] * count + [end] + ids[at + 1:]


def judged(engine, skill, count, wrong):
    """How many of `count` answers are right; up to `wrong` others are shown."""
    coder, right = tokenizer.shared(), 0
    for example in cases(skill, count):
        prompt = example.ids[:example.prompt].tolist()
        if example.image is not None:
            prompt = with_places(prompt, example.image, engine.budget)
        ids, stopped = engine.reply(prompt, example.image, example.tools if skill in HELD else ())
        text = coder.decode(ids)
        if stopped and example.check(text):
            right += 1
        elif wrong > 0:
            wrong -= 1
            question = coder.decode(example.ids[:example.prompt][-60:])
            print(f"- {skill}: …{question!r}\n  said     {text!r}\n  expected {example.expected.text!r}")
    return right


def worked(engine, stages, wrong):
    """How many tasks in a small project were done, the model making every call itself."""
    coder, right = tokenizer.shared(), 0
    for stage in stages:
        while not stage.over:
            ids, stopped = engine.reply(stage.prompt())
            stage.feed(coder.decode(ids) if stopped else "")
        if stage.passed():
            right += 1
        elif wrong > 0:
            wrong -= 1
            print(f"- agent: {stage.task.request!r}\n  said {stage.said!r} after {stage.steps} steps")
    return right


def answered_strangers(engine, questions, wrong):
    """How many of [(fact, question)] in strangers' words got that fact's answer."""
    coder, right = tokenizer.shared(), 0
    for fact, question in questions:
        talk = Conversation()
        talk.user(question)
        talk.begin()
        ids, stopped = engine.reply(talk.encoded()[0])
        said = coder.decode(ids).removesuffix("<turn|>").strip()
        if stopped and said == fact.answer:
            right += 1
        elif wrong > 0:
            wrong -= 1
            print(f"- {fact.key}: {question!r}\n  said {said!r}")
    return right


def counted(engine, skill, options):
    """(right, of how many)"""
    if skill == "agent":
        stages = [agent.stage(f"{SEED}/{number}") for number in range(options.cases)]
        return worked(engine, stages, options.wrong), len(stages)
    if skill == "agent_strangers":
        stages = [stage for _, stage in agent.strangers_stages(projects=2)]
        return worked(engine, stages, options.wrong), len(stages)
    if skill == "app_strangers":
        facts = {fact.key: fact for fact in FACTS}
        questions = [(facts[key], question) for key, asked in strangers()["app"].items() for question in asked]
        return answered_strangers(engine, questions, options.wrong), len(questions)
    return judged(engine, skill, options.cases, options.wrong), options.cases


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--engine", required=True)
    parser.add_argument("--model", default=str(HERE.parent / "hearth-starter.gguf"))
    parser.add_argument("--cases", type=int, default=1000, help="per skill")
    parser.add_argument("--skills", help="A,B,…; without it all, pictures too where an mmproj file lies beside the model")
    parser.add_argument("--wrong", type=int, default=0, help="show so many wrong answers per skill")
    options = parser.parse_args()
    engine, lines = Engine(options.engine, options.model), []
    skills = [*sample.SKILLS, *HELD, *SCHEMA, *(sample.PICTURES if projector_of(options.model).exists() else []), *STRANGERS]
    for skill in options.skills.split(",") if options.skills else skills:
        right, count = counted(engine, skill, options)
        goal = f"{GOALS[skill]} %" if skill in GOALS else "–"
        lines.append(f"| {skill} | {count} | {100 * right / count:.1f} % | {goal} |")
        print(lines[-1], flush=True)
    print("\n| skill | cases | right | goal |\n|---|---|---|---|\n" + "\n".join(lines))


if __name__ == "__main__":
    main()
