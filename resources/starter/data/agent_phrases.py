# SPDX-License-Identifier: Apache-2.0
"""More ways in which people ask for an agent's tasks, only for training: those beside the tasks are
split between training and evaluation, and a small model knows no word that it never saw.
In the order of each task's own placeholders."""


def _lines(text: str) -> list[str]:
    return text.strip("\n").split("\n")


MORE: dict[str, list[str]] = {
    "run told": _lines("""
 Please run {0} when you are done.
 Check the result with {0}.
 Check everything with {0}.
 Test your change with {0}.
 Verify it with {0}.
 Start {0} at the end.
 {0} must still pass.
 Make sure that {0} passes.
 When that is done, start {0}.
 Then check with {0} that it works."""),
    "run": _lines("""
 And then test it.
 And test everything.
 Do the tests still pass?
 The tests must still pass.
 Make sure that the tests pass.
 Run all tests when you are done.
 Please run the tests after that.
 Check the tests.
 And check the tests at the end.
 Verify that nothing is broken."""),
    "change": _lines("""
let {n} have the value {v}
let the value of {n} be {v} from now on
let {n} become {v}
{n} has to be {v}
{n} must be {v}
{n} needs to be {v}
{n} shall be {v} from now on
it would be better if {n} were {v}
should {n} be {v}? Yes, change it
the new value of {n} should be {v}
the value of {n} is wrong, it should be {v}
I think that {n} should become {v}
we want {n} to have the value {v}
would you change {n} so that it is {v}
turn {n} into {v}
assign {v} to {n}
use {v} for {n}
use {v} as the value of {n}
{n} = {v}, please
write {v} as the value of {n}
edit {n} to be {v}
replace the value of {n} by {v}
could you make {n} equal to {v}
raise or lower {n} to {v}
correct {n} to {v}"""),
    "rename": _lines("""
change the function name {0} to {1}
the name of {0} must change to {1}
change {0}, its name is to be {1}
give {0} the name {1}
give the function {0} the new name {1}
let {0} be called {1}
let the name of {0} be {1}
I want {0} to be called {1}
I do not like the name {0}, use {1}
{0} should have the name {1}
the new name of {0} is {1}
use the name {1} for {0} everywhere
can you rename {0} to {1} everywhere
from now on {0} is called {1}
swap the name {0} for {1}
name {0} {1}
{0} gets the name {1}"""),
    "where": _lines("""
where do you see {0}?
where does {0} come from?
where in the code is {0}?
where did they define {0}?
where have they defined {0}?
which file defines {0}?
in which file was {0} defined?
tell me where {0} is.
tell me the file that defines {0}.
I am looking for {0}.
can you find {0}?
look for {0}.
I need to know where {0} stands.
in which place is {0} defined?
which line has {0}?
locate {0}.
is there a file with {0}?
show me {0}.
who defines {0}?"""),
    "value_of": _lines("""
how big is {0}
how high is {0}
{0}, how large is it
I want to know how large {0} is
tell me how large {0} is
is {0} large or small, what is it
how much is {0}
what is {0} at the moment
what value does {0} have
what number is {0}
give me the value of {0}
show me the value of {0}
I need the value of {0}
which number stands at {0}
to what is {0} set
can you look up {0}
read me {0}
what has {0} been set to
say what {0} is"""),
    "replace_words": _lines("""
{f}: {a} should become {b}
{f} says {a}, it should say {b}
in {f} it should say {b}, not {a}
in {f}, change {a} into {b}
in {f}, the name {a} must be {b}
in {f} there is {a}, make it {b}
{a} in {f} should be replaced by {b}
{b} should stand where {a} stands in {f}
correct {a} to {b} in {f}
let {f} name {b} instead of {a}
use {b} in place of {a} in {f}
{f} must name {b}, not {a}
the name {a} in {f} is wrong, it is {b}
please edit {f} so that {a} becomes {b}
exchange {a} for {b} in {f}
write {b} where {f} says {a}
update {f}: {a} is now {b}"""),
    "add_line": _lines("""
below the line {b} in {f} put {n}
below {b} write {n} in {f}
in {f} add {n} below the line {b}
in {f}, add a line {n} after {b}
in {f} add {n} under {b}
add {n} to {f}, right below {b}
add {n} to {f} after the line {b}
after {b} in {f} insert {n}
after {b}, {f} needs the line {n}
the line {n} belongs after {b} in {f}
put the line {n} under {b} into {f}
under {b} in {f} there should be {n}
insert {n} into {f} below {b}
let {n} follow {b} in {f}
{f} needs {n} below {b}
please add {n} under the line {b} in {f}"""),
    "new_file": _lines("""
new: {f} with the text {t}
a new file, {f}, with this text: {t}
I need a new file {f}: {t}
I need a file {f} that says: {t}
please add a new file {f} with: {t}
add a file {f}: {t}
add {f} with the text: {t}
write a file {f}: {t}
write a new file {f} with the text: {t}
put {t} into a new file {f}
put this into a new file {f}: {t}
save this as {f}: {t}
save {t} as {f}
create the file {f}: {t}
create a file called {f} with this in it: {t}
make the file {f}: {t}
let there be a new file {f} with: {t}
start a new file {f}: {t}"""),
    "listing": _lines("""
show me the files in the folder {0}
show me {0}
show what is in {0}
show the folder {0}
show the list of files of {0}
what files are there in {0}
what files does {0} have
what is inside {0}
which files does {0} hold
which files lie in {0}
give me the files in {0}
list the files in {0}
list what is in {0}
list the folder {0}
name the files in {0}
look into {0}
what do you find in {0}
what lies in the folder {0}"""),
    "tests told": _lines("""
can you start {0}?
start the command {0}
start the tests with {0}
start the tests: {0}
call {0}
try {0}
use {0} to test it
does {0} pass?
what does {0} say?
test with {0}
run {0} now
run the tests with {0}
I want to see {0} pass
let {0} run"""),
    "tests": _lines("""
check whether the tests pass
check if the tests are green
check the project
check that everything works
can you check the code?
can you run the tests?
how are the tests doing?
are all tests green?
is a test red?
run all tests
start the tests
try the tests
test everything
does everything pass?
is everything all right with the tests?
test it, please"""),
    "fix told": _lines("""
Repair the code so that {0} passes.
Repair what makes {0} fail.
{0} is red. Repair it.
{0} does not pass. Repair the code.
Repair the error, then run {0}.
Repair it, please: {0} fails.
Work on it until {0} is green.
Do not stop until {0} passes.
Go on until {0} shows no error.
Run {0} until it passes.
Change the code until {0} is happy.
Why does {0} fail? Repair it.
Why is {0} red? Fix the reason.
Run {0} and repair what fails.
Run {0}. Fix the errors.
Something is broken, {0} tells what. Fix it.
Get {0} to pass.
I want {0} to pass.
Please fix what {0} complains about.
Let {0} pass."""),
    "fix": _lines("""
Fix the test that fails.
Fix the tests.
Fix the failing tests, please.
Fix what is failing.
Fix the red test.
Fix the broken test.
Please fix the tests.
A test is failing. Fix it.
A test fails. Repair it.
One test is failing.
One of the tests fails, fix it.
Repair the code until the tests pass.
Repair what is broken.
Repair the failing test.
Something is broken. Fix it.
The test run fails. Make it pass.
Find out why a test fails and fix it.
Let the tests pass.
The tests should be green.
Get the tests green.
Why do the tests fail? Repair it."""),
    "twice": _lines("""
change {k} in section [{s}] of {f} to {v}
change the {k} of [{s}] in {f} to {v}
change {k} to {v} in the section [{s}] of {f}
the section [{s}] of {f} needs {k} = {v}
in the section [{s}] of {f} set {k} to {v}
in [{s}] of {f}, {k} should be {v}
in {f}, section [{s}], {k} must be {v}
of [{s}] in {f} change {k} to {v}
let {k} of the section [{s}] be {v} in {f}
{f}: {k} of [{s}] becomes {v}
make {k} of [{s}] {v} in {f}
set {k} to {v} in {f}, but only in [{s}]
update {k} of the section [{s}] in {f} to {v}
{k} in [{s}] should be {v} in {f}"""),
}
