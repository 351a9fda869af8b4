"""The main job on the sample archive, through the command line, and what must hold of the pack it gives."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from pikepdf import Pdf

from clausemark.cli import main
from clausepack.checks.bag import check_bag
from clausepack.checks.renditions import squeezed
from clausepack.codec import read_pack
from clausepack.container import FolderSource, zip_bytes
from clausepack.verify import verify_pack

UTC = "2026-11-20T08:00:00Z"


def run(*arguments: str | Path) -> int:
    return main([str(each) for each in arguments])


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo") / "demo"
    assert run("demo", folder, "--utc", UTC) == 0
    return folder


@pytest.fixture
def pack(demo: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(demo / "pack", tmp_path / "pack"))


def test_the_sample_pack_is_final_and_verifies(demo: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("verify", demo / "pack", "--json") == 0

    report = json.loads(capsys.readouterr().out)
    record = read_pack((demo / "pack" / "data" / "pack.json").read_bytes())
    assert report["ok"]
    assert {check["name"] for check in report["checks"]} >= {"bag manifest", "derivation", "PDF", "workbook", "ledger"}
    assert record.status == "FINAL"
    assert len(record.findings) == 88
    assert all(exhibit.reconciliation.closes for exhibit in record.exhibits)


def test_the_bag_is_accepted_by_another_program(pack: Path) -> None:
    bagit = pytest.importorskip("bagit", reason="locked in requirements/dev.txt")

    bagit.Bag(str(pack)).validate()


def test_ordinary_tools_confirm_the_manifest(pack: Path) -> None:
    tool = shutil.which("sha256sum")
    assert tool is not None

    for name in ("manifest-sha256.txt", "tagmanifest-sha256.txt"):
        subprocess.run([tool, "--quiet", "-c", name], cwd=pack, check=True)


def test_the_pdf_is_sound_for_another_program(pack: Path) -> None:
    tool = shutil.which("qpdf")
    assert tool is not None

    subprocess.run([tool, "--check", str(pack / "data" / "pack.pdf")], check=True, capture_output=True)


def test_libreoffice_opens_the_workbook(pack: Path, tmp_path: Path) -> None:
    tool = shutil.which("soffice")
    assert tool is not None

    profile = f"-env:UserInstallation=file://{tmp_path / 'profile'}"
    command = [tool, profile, "--headless", "--convert-to", "ods", "--outdir", str(tmp_path)]
    subprocess.run([*command, str(pack / "data" / "pack.xlsx")], check=True, capture_output=True, timeout=240)

    assert (tmp_path / "pack.ods").stat().st_size > 10_000


@pytest.mark.parametrize("place", range(12))
def test_one_flipped_byte_anywhere_is_found(pack: Path, place: int) -> None:
    files = sorted(path for path in pack.rglob("*") if path.is_file())
    chance = random.Random(place)
    path = files[chance.randrange(len(files))]
    data = bytearray(path.read_bytes())
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    path.write_bytes(data)

    report = verify_pack(pack)

    assert not report.ok
    assert any(path.name in check.detail for check in report.checks if not check.ok)


def test_a_change_of_the_outermost_list_names_that_list(pack: Path) -> None:
    path = pack / "tagmanifest-sha256.txt"
    whole = path.read_bytes()

    for place in range(0, len(whole), 23):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 2]) + whole[place + 1 :])
        faults = [check.detail for check in check_bag(FolderSource(pack)) if not check.ok]
        assert any(path.name in fault for fault in faults), place


def test_an_added_and_a_missing_file_are_found(pack: Path) -> None:
    (pack / "data" / "sources" / "extra.html").write_text("<p>Added.</p>")
    (pack / "data" / "loadfile.csv").unlink()

    details = " ".join(check.detail for check in verify_pack(pack).checks if not check.ok)

    assert "data/sources/extra.html was added" in details
    assert "data/loadfile.csv is missing" in details


def test_a_damaged_pack_exits_5_and_a_stranger_4(pack: Path, tmp_path: Path) -> None:
    (pack / "VERIFY.txt").write_text("Trust us.")
    (tmp_path / "stranger").mkdir()

    assert run("verify", pack) == 5
    assert run("verify", tmp_path / "stranger") == 4
    assert run("verify", tmp_path / "nowhere") == 2


def test_a_zip_verifies_and_a_flipped_byte_in_it_does_not(demo: Path, tmp_path: Path) -> None:
    target = tmp_path / "pack.zip"
    assert run("export", demo / "sample.clausemark", "-o", target, "--zip", "--pack", "pk-2026-0001") == 0
    assert run("verify", target) == 0

    whole = target.read_bytes()
    for seed in range(6):
        data = bytearray(whole)
        chance = random.Random(seed)
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        target.write_bytes(data)
        assert run("verify", target) == 5


_WITH_PROCESSES = """
import os, runpy, sys
if __name__ == "__main__":
    processes = int(sys.argv.pop(1))
    os.cpu_count = lambda: processes
    if processes == 1:
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    runpy.run_module("clausemark", run_name="__main__", alter_sys=True)
"""
"""Runs the program as on a computer of so many cores."""


def test_the_same_pack_gives_the_same_bytes_anywhere(demo: Path, tmp_path: Path) -> None:
    begun = []
    for cores, zone, language, day in (
        ("1", "Asia/Tokyo", "C", "2026-11-21"),
        ("3", "America/New_York", "C.UTF-8", "2026-11-22"),
    ):
        workspace = tmp_path / f"{cores}.clausemark"
        shutil.copy(demo / "sample.clausemark", workspace)
        environment = {**os.environ, "TZ": zone, "LANG": language, "LC_ALL": language, "PYTHONHASHSEED": cores}
        arguments = ["export", str(workspace), "-o", str(tmp_path / f"pack{cores}"), "--pack", "pk-2026-0001"]
        command = [sys.executable, "-c", _WITH_PROCESSES, cores, *arguments, "--utc", f"{day}T08:00:00Z"]
        begun.append(subprocess.Popen(command, env=environment, cwd=tmp_path, stdout=subprocess.DEVNULL))

    assert [process.wait() for process in begun] == [0, 0]
    first, second = (_contents(tmp_path / name) for name in ("pack1", "pack3"))
    assert first == second == _contents(demo / "pack")


def test_a_freeze_is_the_same_whatever_the_number_of_reading_processes(demo: Path, tmp_path: Path) -> None:
    frozen = []
    for cores in ("1", "3"):
        workspace = tmp_path / f"{cores}.clausemark"
        shutil.copy(demo / "sample.clausemark", workspace)
        arguments = ["pack", "freeze", str(workspace), "--utc", "2026-11-21T08:00:00Z", "--json"]
        command = [sys.executable, "-c", _WITH_PROCESSES, cores, *arguments]
        done = subprocess.run(command, check=True, cwd=tmp_path, capture_output=True, text=True)
        frozen.append(json.loads(done.stdout))

    assert frozen[0] == frozen[1]
    assert len(frozen[0]["digest"]) == 64


def test_an_edit_after_approval_makes_it_lapse_in_the_pack_too(demo: Path, tmp_path: Path) -> None:
    workspace, review = tmp_path / "w.clausemark", tmp_path / "edited.review.json"
    shutil.copy(demo / "sample.clausemark", workspace)
    assert run("review", "export", workspace, "Quillbark Terms of Service", "-o", review) == 0
    value = json.loads(review.read_text())
    edited = value["findings"][0]
    edited["what_it_says"] += " And more."
    review.write_text(json.dumps(value))

    assert run("review", "import", workspace, review, "--as", "Sample Reviewer A. Linden") == 0
    assert run("export", workspace, "-o", tmp_path / "pack", "--document", "Quillbark Terms of Service") == 0

    record = read_pack((tmp_path / "pack" / "data" / "pack.json").read_bytes())
    finding = next(each for each in record.findings if each.label == edited["id"])
    assert record.status == "DRAFT"
    assert finding.state != "approved"
    assert [step.lapsed for step in finding.steps if step.act == "approved"] == [True]
    assert run("verify", tmp_path / "pack") == 0


def test_review_files_come_out_and_go_in_unchanged(
    demo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    workspace = tmp_path / "w.clausemark"
    shutil.copy(demo / "sample.clausemark", workspace)
    for title in ("Quillbark Terms of Service", "Tandlewick Privacy Notice"):
        file = tmp_path / f"{title}.review.json"
        assert run("review", "export", workspace, title, "-o", file) == 0
        capsys.readouterr()
        assert run("review", "import", workspace, file, "--json") == 0
        results = json.loads(capsys.readouterr().out)["results"]
        assert {each["status"] for each in results} == {"unchanged"}


@pytest.mark.parametrize(
    "spelling", ["Sample Reviewer A. Linden", "sample  reviewer a. linden ", "Sàmple Reviewer A. Linden"]
)
def test_the_preparer_cannot_approve_however_spelled(demo: Path, tmp_path: Path, spelling: str) -> None:
    workspace = tmp_path / "w.clausemark"
    shutil.copy(demo / "sample.clausemark", workspace)

    status = run("review", "sign", workspace, "Quillbark Terms of Service", "--act", "approved", "--as", spelling)

    assert status == 6


def test_the_preparer_cannot_approve_in_disguise(
    demo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    workspace = tmp_path / "w.clausemark"
    shutil.copy(demo / "sample.clausemark", workspace)
    twin = "S\u0430mple Reviewer A. Linden"  # a Cyrillic a

    status = run("review", "sign", workspace, "Quillbark Terms of Service", "--act", "approved", "--as", twin)

    assert status == 2
    assert "[name-unfit]" in capsys.readouterr().err


def test_the_same_files_again_are_unchanged(demo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    workspace = tmp_path / "w.clausemark"
    source = tmp_path / "archive" / "Plainfold" / "Terms of Service"
    source.mkdir(parents=True)
    (source / "2026-01-05.md").write_text("# Terms\n\n1\\. You may leave at any time.\n\n2\\. We may change the fee.\n")
    (source / "2026-02-05.md").write_text("Redirecting…\n")
    (source / "notes.bin").write_bytes(b"\x00\x01")
    run("new", workspace)
    capsys.readouterr()

    assert run("import", workspace, tmp_path / "archive", "--json") == 3
    first = json.loads(capsys.readouterr().out)["results"]
    assert run("import", workspace, tmp_path / "archive", "--json") == 3
    second = json.loads(capsys.readouterr().out)["results"]

    assert [each["status"] for each in first] == ["imported", "imported", "refused"]
    assert [each["status"] for each in second] == ["unchanged", "unchanged", "refused"]
    assert first[0]["provisions"] == 2
    assert "broken-capture" in first[1]["warnings"][0]
    assert (first[1]["version"], first[1]["reason"]) == (None, "redirect-notice")
    assert second[1]["capture"] == first[1]["capture"]
    assert run("documents", workspace, "--json") == 0
    (document,) = json.loads(capsys.readouterr().out)["documents"]
    assert [each["kind"] for each in document["versions"]] == ["first"]
    assert [each["reason"] for each in document["broken_captures"]] == ["redirect-notice"]


def test_a_broken_capture_becomes_a_version_on_a_persons_word(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    workspace, page = tmp_path / "w.clausemark", tmp_path / "2026-02-05.md"
    page.write_text("Redirecting…\n", encoding="utf-8")
    run("new", workspace)
    run("import", workspace, page, "--platform", "Plainfold", "--terms-type", "Terms of Service")
    capsys.readouterr()

    assert run("broken", workspace, "--make-version", "cap-0001") == 6
    capsys.readouterr()
    assert run("broken", workspace, "--json") == 0
    (waiting,) = json.loads(capsys.readouterr().out)["broken_captures"]
    assert run("--as", "R. One", "broken", workspace, "--make-version", "cap-0001", "--reason", "All it said") == 0
    capsys.readouterr()

    assert (waiting["capture"], waiting["reason"], waiting["version"]) == ("cap-0001", "redirect-notice", None)
    assert run("documents", workspace, "--json") == 0
    (document,) = json.loads(capsys.readouterr().out)["documents"]
    assert [each["kind"] for each in document["versions"]] == ["first"]
    assert document["broken_captures"] == []
    assert run("broken", workspace, "--make-version", "cap-0001", "--reason", "Again") == 2
    assert run("verify", workspace) == 0


def test_text_and_provisions_agree(demo: Path, capsys: pytest.CaptureFixture[str]) -> None:
    workspace = demo / "sample.clausemark"
    run("text", workspace, "ver-0001", "--json")
    text = json.loads(capsys.readouterr().out)["text"]
    run("provisions", workspace, "ver-0001", "--json")
    value = json.loads(capsys.readouterr().out)

    left = list(text)
    for kind in ("provisions", "headings", "boilerplate"):
        for each in value[kind]:
            assert "text" not in each or each["text"] == text[each["start"] : each["end"]]
            left[each["start"] : each["end"]] = " " * (each["end"] - each["start"])
    assert not "".join(left).strip()


def test_one_finding_is_exported_as_one_page(demo: Path, tmp_path: Path) -> None:
    from clausepack.pdf.extract import extract_text

    workspace, target = tmp_path / "w.clausemark", tmp_path / "finding.pdf"
    shutil.copy(demo / "sample.clausemark", workspace)

    assert run("export", workspace, "--finding", "fnd-0001", "-o", target) == 0

    pages = extract_text(target.read_bytes())
    record = read_pack((demo / "pack" / "data" / "pack.json").read_bytes())
    finding = next(each for each in record.findings if each.id == "fnd-0001")
    assert 1 <= len(pages) <= 3
    assert finding.excerpt is not None
    assert squeezed(finding.excerpt.text) in squeezed(" ".join(page.text for page in pages))


def test_the_page_of_one_finding_speaks_of_its_own_sources_alone(demo: Path, tmp_path: Path) -> None:
    workspace, target = tmp_path / "w.clausemark", tmp_path / "finding.pdf"
    shutil.copy(demo / "sample.clausemark", workspace)
    record = read_pack((demo / "pack" / "data" / "pack.json").read_bytes())
    alone = next(each for each in record.findings if not each.comparisons)
    mine = next(each for each in record.exhibits if each.number == alone.exhibit).platform

    assert run("export", workspace, "--finding", alone.id, "-o", target) == 0

    with Pdf.open(target) as written:
        page = read_pack(written.attachments["record.json"].get_file().read_bytes())
    assert [each.platform for each in page.exhibits] == [mine]
    (descriptive,) = (each.text for each in page.disclaimers if each.id == "D1")
    assert f"the documents of {mine} say" in descriptive


def test_a_search_never_breaks_on_its_words(demo: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for query in ('"arbitration"', "data AND", 'a"b', "(", "NEAR(", "*", "", "it's"):
        assert run("search", demo / "sample.clausemark", query, "--json") == 0
        assert json.loads(capsys.readouterr().out)["total"] >= 0


def test_a_zip_of_other_bytes_is_not_a_pack(tmp_path: Path) -> None:
    target = tmp_path / "other.zip"
    target.write_bytes(zip_bytes({"a/b.txt": b"nothing"}))

    assert run("verify", target) == 5


def _contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def documents(workspace: Path, capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    capsys.readouterr()
    assert run("documents", workspace, "--json") == 0
    listed: list[dict[str, Any]] = json.loads(capsys.readouterr().out)["documents"]
    return listed


def test_an_earlier_capture_imported_later_takes_its_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    workspace, source = tmp_path / "w.clausemark", tmp_path / "archive" / "Plainfold" / "Terms of Service"
    source.mkdir(parents=True)
    run("new", workspace)
    texts = {"2026-03-05": "You may leave.", "2026-02-05": "You may leave.", "2026-01-05": "You may not leave."}
    for day, text in texts.items():
        (source / f"{day}.md").write_text(f"# Terms\n\n1\\. {text}\n\n<!-- {day} -->\n", encoding="utf-8")
        assert run("import", workspace, source / f"{day}.md") == 0

    versions = documents(workspace, capsys)[0]["versions"]

    assert [(each["ordinal"], each["captured_at"][:10]) for each in versions] == [
        (1, "2026-01-05"),
        (2, "2026-02-05"),
        (3, "2026-03-05"),
    ]
    assert [each["kind"] for each in versions] == ["first", "change", "unchanged"]
    assert run("verify", workspace) == 0


def test_a_file_name_that_is_no_text_spoils_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    workspace, folder = tmp_path / "w.clausemark", tmp_path / "archive"
    folder.mkdir()
    (folder / "a.md").write_text("1\\. You may leave.", encoding="utf-8")
    name = b"/caf\xe9.md" if sys.platform == "linux" else "/café.md".encode()  # elsewhere names are always Unicode
    Path(os.fsdecode(os.fsencode(folder) + name)).write_text("1\\. You may stay.", encoding="utf-8")
    run("new", workspace)
    capsys.readouterr()

    assert run("import", workspace, folder, "--json") == 0

    results = json.loads(capsys.readouterr().out)["results"]
    assert [each["status"] for each in results] == ["imported", "imported"]
    assert run("verify", workspace) == 0


def test_a_path_that_does_not_exist_is_refused_by_itself(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    workspace, good, gone = tmp_path / "w.clausemark", tmp_path / "2026-01-01.md", tmp_path / "gone.md"
    good.write_text("# Terms\n\n1. Fees are due within thirty days.\n")
    assert run("new", workspace) == 0
    capsys.readouterr()

    assert run("import", workspace, gone, good, "--json") == 3
    results = json.loads(capsys.readouterr().out)["results"]

    assert [(each["status"], each["reason"]) for each in results] == [("refused", "path-missing"), ("imported", None)]
    assert run("import", workspace, gone) == 4


def test_an_instrument_is_shown_by_its_short_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("regulations", "show", "GDPR", "--json") == 0

    assert json.loads(capsys.readouterr().out)["id"] == "gdpr"


def test_a_platform_under_another_spelling_is_the_same(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    workspace, file = tmp_path / "w.clausemark", tmp_path / "2026-01-05.md"
    file.write_text("1\\. You may leave.", encoding="utf-8")
    run("new", workspace)
    for name in ("Plainfold", " plainFOLD "):
        capsys.readouterr()
        assert run("import", workspace, file, "--platform", name, "--document", "Terms", "--json") == 0

    assert json.loads(capsys.readouterr().out)["results"][0]["status"] == "unchanged"


def test_an_export_to_a_taken_name_freezes_nothing(demo: Path, tmp_path: Path) -> None:
    workspace, target = tmp_path / "w.clausemark", tmp_path / "taken"
    shutil.copy(demo / "sample.clausemark", workspace)
    target.mkdir()
    (target / "precious.txt").write_text("mine", encoding="utf-8")

    assert run("export", workspace, "-o", target) == 2
    assert run("export", workspace, "-o", target / "precious.txt", "--finding", "fnd-0001") == 2

    assert (target / "precious.txt").read_text(encoding="utf-8") == "mine"
    assert run("export", workspace, "-o", tmp_path / "second", "--pack", "pk-2026-0002") == 2


@pytest.mark.parametrize(
    "beside", [["--redact", "words.json"], ["--language", "de"], ["--volume-pages", "0"], ["--zip"]]
)
def test_one_finding_is_never_written_without_what_was_asked_for(demo: Path, tmp_path: Path, beside: list[str]) -> None:
    workspace, target = tmp_path / "w.clausemark", tmp_path / "finding.pdf"
    shutil.copy(demo / "sample.clausemark", workspace)

    assert run("export", workspace, "--finding", "fnd-0001", "-o", target, *beside) == 2

    assert not target.exists()


@pytest.mark.parametrize(
    "words",
    [
        ("broken", "--reason", "It is whole."),
        ("broken", "--recognise"),
        ("watch", "--every", "3"),
        ("watch", "list", "somewhere"),
        ("watch", "add", ".", "--since", "2026-01-01T00:00:00Z"),
    ],
)
def test_no_option_is_passed_over_in_silence(
    demo: Path, words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    command, *rest = words

    assert run(command, demo / "sample.clausemark", *rest) == 2
    assert "[usage]" in capsys.readouterr().err


def test_a_digest_that_cannot_be_written_says_so(
    demo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("watch", demo / "sample.clausemark", "digest", "--html", tmp_path / "nowhere" / "week.html")

    assert "[not-written]" in capsys.readouterr().err


def test_a_web_page_is_not_written_under_the_name_of_a_pdf(
    demo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "week.pdf"

    assert run("watch", demo / "sample.clausemark", "digest", "--html", target) == 2

    assert "Name it .html" in capsys.readouterr().err
    assert not target.exists()


def test_a_title_never_names_a_broken_capture(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    workspace, source = tmp_path / "w.clausemark", tmp_path / "archive" / "Plainfold" / "Terms of Service"
    source.mkdir(parents=True)
    (source / "2026-01-05.md").write_text("1\\. You may leave.", encoding="utf-8")
    (source / "2026-02-05.md").write_text("Redirecting…", encoding="utf-8")
    run("new", workspace)
    run("import", workspace, tmp_path / "archive")
    capsys.readouterr()

    assert run("text", workspace, "Plainfold Terms of Service", "--json") == 0
    assert "leave" in json.loads(capsys.readouterr().out)["text"]
