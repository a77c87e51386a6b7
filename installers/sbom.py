#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes what Hearth consists of, as SPDX 2.3: components.json with the files that the programs are linked to.

    sbom.py --version 0.1.0 --home URL --out FILE PROGRAM…

Equal programs and times (SOURCE_DATE_EPOCH) give equal bytes.
"""
import argparse
import datetime
import hashlib
import json
import os
import pathlib
import re
import subprocess

HERE = pathlib.Path(__file__).resolve().parent


def linked(programs):
    """name -> file of every library that the programs load; empty where the system cannot tell."""
    found = {}
    for program in programs:
        try:
            text = subprocess.run(["ldd", program], capture_output=True, text=True, check=False).stdout
        except FileNotFoundError:
            continue
        found.update(re.findall(r"^\s*(\S+) => (\S+)", text, re.M))
    return found


def file_of(component, libraries):
    """The first of its libraries under its real name (libQt6Core.so.6.8.2), which tells the version."""
    files = [os.path.basename(os.path.realpath(file)) for name, file in libraries.items()
             if name.startswith(tuple(component.get("libraries", ())))]
    return min(files, default="")


def package(component, version, file, number):
    return {
        "SPDXID": f"SPDXRef-Package-{number}",
        "name": component["name"],
        **({"versionInfo": version} if version else {}),
        **({"packageFileName": file} if file else {}),
        "downloadLocation": component["home"] or "NOASSERTION",
        "filesAnalyzed": False,
        "licenseConcluded": "NOASSERTION",
        "licenseDeclared": component["licence"],
        "copyrightText": "NOASSERTION",
        "comment": component["purpose"],
    }


def document(components, libraries, version, home):
    parts = [package(part, "" if number else version, file_of(part, libraries), number)
             for number, part in enumerate(components)]
    digest = hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:32]
    time = datetime.datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), datetime.timezone.utc)
    relations = [("SPDXRef-DOCUMENT", "DESCRIBES", parts[0]["SPDXID"])]
    relations += [(parts[0]["SPDXID"], "CONTAINS" if not part.get("libraries") else "DEPENDS_ON", parts[number]["SPDXID"])
                  for number, part in enumerate(components) if number]
    return {
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": f"hearth-{version}",
        "documentNamespace": f"{home}/spdx/hearth-{version}-{digest}",
        "creationInfo": {"created": time.strftime("%Y-%m-%dT%H:%M:%SZ"), "creators": ["Tool: hearth-sbom"]},
        "packages": parts,
        "relationships": [{"spdxElementId": a, "relationshipType": kind, "relatedSpdxElement": b} for a, kind, b in relations],
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--version", required=True)
    parser.add_argument("--home", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("programs", nargs="*")
    options = parser.parse_args()
    components = json.loads((HERE / "components.json").read_text(encoding="utf-8"))
    text = json.dumps(document(components, linked(options.programs), options.version, options.home), indent=1)
    pathlib.Path(options.out).write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
