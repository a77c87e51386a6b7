# SPDX-License-Identifier: Apache-2.0
"""Ordinary words that the generators choose from."""

FIRST_NAMES = """Anna Ben Clara David Elena Felix Greta Hugo Ines Jonas Karim Lena Marco Nadia Oskar Paula
Rosa Samuel Tara Viktor Wanda Yara Aisha Bruno Carmen Dimitri Emil Farid Hana Ivan Julia Kofi Leila Mei
Nils Olga Pedro Ravi Sofia Tomas Ursula Vera William Amir Beatrice Chen Diego Erik Fatima Henrik Iris
James Kenji Laura Maria Noah Omar Peter Quinn Rachel Simon Thea Alice Robert Helen George Linda Mark
Susan Paul Karen Daniel Ruth Frank Emma Oliver Lucas Mila Leo Nora Max Eva Adam Zoe""".split()
LAST_NAMES = """Smith Jones Brown Miller Wilson Moore Taylor Anderson Martin Garcia Lopez Schmidt Weber
Fischer Wagner Becker Hoffmann Keller Novak Horvat Rossi Ferrari Silva Santos Costa Kim Park Lee Wang Zhang
Chen Singh Patel Khan Ali Hassan Nakamura Sato Tanaka Ivanov Petrov Larsen Hansen Berg Lind Olsen Murphy
Kelly Walsh Clark Lewis Young King Hill Green Baker Carter Evans Turner Parker Cooper Reed Bell""".split()
CITIES = """London Paris Berlin Madrid Rome Vienna Prague Oslo Dublin Lisbon Athens Hamburg Munich Lyon Milan
Porto Bristol Leeds Ghent Basel Zurich Boston Denver Austin Seattle Toronto Sydney Cairo Nairobi Delhi
Tokyo Osaka Seoul Lima Bogota Riga Tallinn Krakow Turin Malmo""".split()
MONTHS = """January February March April May June July August September October November December""".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
COLOURS = """red blue green yellow black white grey orange purple brown pink silver golden""".split()
ADJECTIVES = """main spare backup final first last monthly annual weekly daily local remote public private
internal external primary secondary total net gross minimum maximum average new old current previous next
planned actual official temporary permanent regional central northern southern upper lower front rear
outer inner digital manual automatic emergency special standard basic general technical financial legal
medical standby preferred early late open closed shared single double short long heavy light""".split()
NOUNS = """address account agent amount archive area badge balance bank basket battery boat bottle box branch
bridge budget building bus cabin cable calendar camera card carrier case channel chapter charge city client
code colour contact contract cost counter country course cover crate customer date deadline degree delivery
deposit desk device director discount district document door driver editor engine entrance entry event
factory fee field file filter flight floor folder forest format frame fuel garden gate grade group guest
guide hall harbour height host hotel house index inspector island item kitchen label language lake length
level library licence limit line link location lock machine manager market material measure medium member
menu message meter model motor museum name network note number object offer office operator order owner
package page paint panel park part partner password path payment phone pilot pipe place plan planner plant
plate platform port position power price printer prize product profile project pump rate reader receipt
record region report reserve result room route rule sample scale school score screen season seat section
sensor series server service shelf ship shop signal size source space speaker speed sponsor stage station
status stock storage store street supplier supply switch system table tank target task teacher team
temperature term terminal test theatre ticket time title tool tower town track trainer transport treasurer
tunnel type unit user valve van vehicle version village voltage volume warehouse weight width window
workshop yard zone""".split()
THINGS = """apple bag ball basin bell belt bench blanket board bolt book boot bowl bracket brick broom brush
bucket bulb button candle carpet chain chair chisel clamp clock coat compass cup curtain cushion drawer
drill fan fence flag flask fork glove glue hammer handle hat hinge hook hose jacket jar kettle key knife
ladder lamp lantern lens lever mat mirror mug nail needle net notebook oar oven paddle pan pen pencil
pillow pin plug pot pump rack rail rake ribbon ring rod roller rope ruler saw scarf scissors screw shovel
sock spoon spring stool strap string stove tape tent tile torch towel tray tube umbrella vase wheel
whistle wire wrench""".split()
MATERIALS = """oak pine steel brass copper glass wool cotton linen leather rubber clay paper stone
aluminium bamboo ceramic plastic iron silk""".split()
JOBS = """manager director chair secretary treasurer driver engineer teacher nurse doctor editor designer
inspector planner accountant lawyer cook gardener baker painter librarian architect analyst coordinator
assistant supervisor technician operator trainer consultant""".split()
TASKS = """send the report|book the room|call the supplier|update the plan|check the numbers|order the parts
repair the gate|write the summary|invite the guests|paint the fence|test the alarm|print the posters
sign the contract|pay the invoice|collect the keys|clean the tanks|review the budget|order new chairs
prepare the slides|inform the neighbours|measure the hall|replace the filter|count the stock
translate the letter|move the archive|train the new staff|buy the tickets|compare the offers
renew the licence|visit the site|install the software|clear the attic|water the plants|fix the roof
scan the documents|draw the map|close the account|open the second gate|rent a van|hire a cook""".replace(
    "\n", "|").split("|")
FILLERS = """The weather stayed calm for most of the day.|Everyone agreed that this had worked well before.
A copy of this page is kept in the office.|Please read the whole text before you begin.
Nothing else has changed since last year.|The old rules still apply in all other cases.
Further details will follow in a separate message.|Some of the work was done by volunteers.
The building can be reached on foot in ten minutes.|There were no questions from the audience.
This part was written some time ago and may be shortened later.|Comments are welcome at any time.
We thank all who helped with the preparation.|The room was warm and the coffee was good.
As usual, the list is sorted by name.|A short break followed.|It rained a little in the afternoon.
All figures were checked twice.|The next part explains why this matters.
Most people found the new arrangement easy to use.|Several small repairs were made in the meantime.
The neighbours were informed in good time.|Old copies should be thrown away.
Please keep the entrance free.|The team was pleased with the result.|No further action is needed.
The lift was out of order again, so everybody took the stairs.|This is meant as a first overview only.
Lunch was served in the small hall.|The pictures on the wall show the first years.
If something is unclear, ask at the desk.|The music began a little late.
A longer version is available on request.|Many of the visitors came by train.
The garden behind the house is open to all.|We hope that this answers the most common questions.
Parts of the text were taken from an earlier edition.|The talk was recorded.
Bring warm clothes, because the hall is not heated.|Bicycles can be left in the yard.
There is enough space for everyone.|The lights are switched off at night.""".replace("\n", "|").split("|")
VERBS = """open close start stop send read write find show list count move copy remove rename add create
delete update check load save print sort merge split join convert measure book cancel reserve order pay
play pause search fetch translate lock unlock scan share archive restore assign schedule set get""".split()
