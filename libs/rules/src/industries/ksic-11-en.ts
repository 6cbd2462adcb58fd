// English names of the Korean Standard Industrial Classification, 11th revision, section C; a file of their own
// because only readers of the English pages need them. Source: Statistics Korea (통계분류포털). One line a code: code|English name.
// prettier-ignore
export const KSIC_11_ENGLISH_LINES = `10|Manufacture of food products
101|Slaughtering of livestock, processing and preserving of meat and meat products
1011|Slaughtering of livestock
10111|Slaughtering of livestock(except poultry)
10112|Slaughtering of poultry
1012|Processing, preserving of meat and meat products
10121|Processing, preserving of poultry products
10122|Cutting in individuals, freezing and packaging of meat(except poultry)
10129|Processing and preserving of other meat and meat products(except poultry)
102|Processing and preserving of fish, crustaceans, molluscs and seaweeds
1021|Processing and preserving of aquatic animals
10211|Manufacture of smoked, seasoned and similar prepared aquatic animal products
10212|Manufacture of dried, salted aquatic animal products
10213|Manufacture of frozen aquatic animal products
10219|Processing and preserving of other aquatic animals
1022|Processing and preserving of edible seaweeds
10220|Processing and preserving of edible seaweeds
103|Processing and preserving of fruit and vegetables
1030|Processing and preserving of fruit and vegetables
10301|Manufacture of kimchi, korean picked vegetables
10302|Manufacture of pickled fruit and other vegetables
10309|Processing and preserving of other fruits and vegetables
104|Manufacture of vegetable and animal oils and fats, dairy products
1041|Manufacture of vegetable and animal oils and fats
10411|Manufacture of animal oils and fats
10412|Manufacture of vegetable oils and fats
10413|Manufacture of edible refined oils and processed oils
1042|Manufacture of dairy products and edible ice cakes
10421|Manufacture of liquid milk and other dairy products
10422|Manufacture of ice-cream and other edible ice cakes
105|Manufacture of grain mill products, starches and starch products
1051|Manufacture of grain mill products
10511|Polishing of cereals
10512|Milling of cereals
10513|Manufacture of cereal mixes and doughs
10519|Manufacture of other grain mill products
1052|Manufacture of starches and starch products
10520|Manufacture of starches and starch products
106|Manufacture of rice cakes, bakery products and sugar confectioneries
1060|Manufacture of rice cakes, bakery products and sugar confectioneries
10601|Manufacture of rice cakes
10602|Manufacture of bakery products
10603|Manufacture of sugar confectioneries and cocoa products
107|Manufacture of box lunches and prepared meals and dishes
1070|Manufacture of box lunches and prepared meals and dishes
10701|Manufacture of box lunches
10709|Manufacture of other prepared meals and dishes
108|Manufacture of other food products
1081|Manufacture of sugar
10810|Manufacture of sugar
1082|Manufacture of noodles, macaroni and similar farinaceous products
10820|Manufacture of noodles, macaroni and similar farinaceous products
1083|Manufacture of condiments and food additive products
10831|Manufacture of vinegar, fermentation and chemical seasonings
10832|Manufacture of natural processed spices and mixed condiments
10833|Manufacture of soy sauce and soy bean paste
10839|Manufacture of other food additive products
1089|Manufacture of other food products
10891|Processing of coffee
10892|Processing of tea
10893|Manufacture of soups and food containing homogenized ingredients
10894|Manufacture of bean curd and similar products
10895|Manufacture of ginseng products
10896|Manufacture of liquidized health additive foods
10897|Manufacture of health functional foods
10899|Manufacture of other food products n.e.c.
109|Manufacture of prepared animal feeds and feed additives
1090|Manufacture of livestock feeds and prepared animal feeds
10901|Manufacture of companion animal feeds
10902|Manufacture of formula feeds
10903|Manufacture of single ingredients and other prepared animal feeds
11|Manufacture of beverages
111|Manufacture of alcoholic beverages
1111|Manufacture of other fermented alcoholic beverages
11111|Manufacture of raw rice wines and refined rice wines
11112|Manufacture of malt and malt liquors
11119|Manufacture of other fermented alcoholic beverages
1112|Manufacture of distilled and compound liquors
11121|Manufacture of ethyl alcohol and neutral spirits
11122|Manufacture of blended and distilled soju
11129|Manufacture of other distilled and compound liquors
112|Manufacture of ice and non-alcoholic beverages; production of mineral waters
1120|Manufacture of ice and non-alcoholic beverages; production of mineral waters
11201|Manufacture of ice, except dry ice
11202|Production of natural mineral waters and other bottled waters
11209|Manufacture of other non-alcoholic beverages
12|Manufacture of tobacco products
120|Manufacture of tobacco products
1200|Manufacture of tobacco products
12000|Manufacture of tobacco products
13|Manufacture of textiles, except apparel
131|Spinning of textiles and processing of threads and yarns
1310|Spinning of textiles and processing of threads and yarns
13101|Spinning of cotton
13102|Spinning of wool
13103|Spinning of man-made fibers
13104|Manufacture of twisted threads and processing of threads and yarns
13109|Spinning of other textile fibers
132|Weaving of textiles and manufacture of textile products
1321|Weaving of textiles
13211|Weaving of cotton fabrics
13212|Weaving of woolen fabrics
13213|Weaving of man-made fiber fabrics
13219|Weaving of special textiles and other fabrics
1322|Manufacture of textile products
13221|Manufacture of bedding and related products
13222|Manufacture of embroidery products and related materials
13223|Manufacture of curtains and similar goods
13224|Manufacture of tarpaulin products, tents and similar goods
13225|Manufacture of textile bags
13229|Manufacture of other household made-up textile articles
133|Manufacture of knitted and crocheted fabrics
1330|Manufacture of knitted and crocheted fabrics
13300|Manufacture of knitted and crocheted fabrics
134|Dyeing and finishing of textiles and wearing apparel
1340|Dyeing and finishing of textiles and wearing apparel
13401|Dyeing and finishing of cotton wools and yarns
13402|Dyeing and finishing of woven and knitted fabrics, including wearing apparel
13403|Printing of textiles
13409|Other finishing of textiles and wearing apparel
139|Manufacture of other made-up textile articles, except apparel
1391|Manufacture of carpets, rugs and similar products
13910|Manufacture of carpets, rugs and similar products
1392|Manufacture of cordage, rope, twine and netting
13921|Manufacture of cordage and rope
13922|Manufacture of fishing nets and other products of rope or netting
1399|Manufacture of other textiles n.e.c.
13991|Manufacture of narrow woven fabrics
13992|Manufacture of other non-woven and felt fabrics
13993|Manufacture of special yarns and tire cord fabrics
13994|Manufacture of impregnated, coated, covered or laminated fabrics
13999|Manufacture of other textiles n.e.c.
14|Manufacture of wearing apparel, clothing accessories and fur articles
141|Manufacture of sewn wearing apparel, except fur apparel
1411|Manufacture of outerwear
14111|Manufacture of outerwear for men
14112|Manufacture of outerwear for women
1412|Manufacture of underwear and nightwear
14120|Manufacture of underwear and nightwear
1413|Manufacture of hanbok, korean traditional clothes
14130|Manufacture of hanbok, korean traditional clothes
1419|Manufacture of other sewn wearing apparel
14191|Manufacture of shirts and blouses
14192|Manufacture of work wear and similar garments
14193|Manufacture of leather garments
14194|Manufacture of babies' garments
14199|Manufacture of other sewn wearing apparel n.e.c.
142|Manufacture of articles of fur
1420|Manufacture of articles of fur
14200|Manufacture of articles of fur
143|Manufacture of knitted and crocheted apparel
1430|Manufacture of knitted and crocheted apparel
14300|Manufacture of knitted and crocheted apparel
144|Manufacture of apparel accessories
1441|Manufacture of knitted and crocheted apparel accessories
14411|Manufacture of stockings and other hosiery
14419|Manufacture of other knitted and crocheted apparel accessories
1449|Manufacture of other clothing accessories
14491|Manufacture of hats and caps
14499|Manufacture of other clothing accessories n.e.c.
15|Manufacture of leather, luggage and footwear
151|Manufacture of leather, luggage and similar products
1511|Manufacture of furs and leathers
15110|Manufacture of furs and leathers
1512|Manufacture of handbags, luggage and other protective cases
15121|Manufacture of handbags and purses
15129|Manufacture of luggage and other protective cases
1519|Manufacture of other leather articles
15190|Manufacture of other leather articles
152|Manufacture of footwear and parts of footwear
1521|Manufacture of footwear
15211|Manufacture of shoes
15219|Manufacture of other footwear
1522|Manufacture of parts of footwear
15220|Manufacture of parts of footwear
16|Manufacture of wood and of products of wood and cork; except furniture
161|Sawmilling and planing of wood
1610|Sawmilling and planing of wood
16101|Sawmilling of wood
16102|Manufacture of surface processing wood and woods for special purpose
16103|Preservation, antisepsis, painting and similar processing of wood
162|Manufacture of wood products
1621|Manufacture of veneer sheets, plywood and densified wood
16211|Manufacture of veneer sheets, plywood and similar laminated wood boards
16212|Manufacture of densified and reconstituted wood
1622|Manufacture of wooden goods for construction industry
16221|Manufacture of wooden doors and related products
16229|Manufacture of other wooden goods for construction industry
1623|Manufacture of wooden containers, drums and load boards
16231|Manufacture of wooden pallets and other load boards
16232|Manufacture of wooden packing boxes, drums and similar containers
1629|Manufacture of other wood products
16291|Manufacture of wooden tools, appliances and household kitchenware
16292|Manufacture of wooden statuettes and ornaments
16299|Manufacture of other wood products n.e.c.
163|Manufacture of articles of cork, straw and plaiting materials
1630|Manufacture of articles of cork, straw and plaiting materials
16300|Manufacture of articles of cork, straw and plaiting materials
17|Manufacture of pulp, paper and paper products
171|Manufacture of pulp, paper and paperboard
1710|Manufacture of pulp, paper and paperboard
17101|Manufacture of pulp
17102|Manufacture of newsprint
17103|Manufacture of printing and writing paper
17104|Manufacture of paper for corrugated paperboard
17105|Manufacture of kraft paper and other paperboard
17106|Manufacture of paper for sanitary purpose
17109|Manufacture of other paper and paperboard
172|Manufacture of corrugated paper, paper boxes and paper containers
1721|Manufacture of corrugated paper and related products
17211|Manufacture of corrugated paper
17212|Manufacture of corrugated boxes and related products
1722|Manufacture of paper sacks, paperboard boxes and containers
17221|Manufacture of paper sacks and paper bags
17222|Manufacture of paperboard boxes and containers
17223|Manufacture of sanitary paper boxes and containers for food
17229|Manufacture of other paper boxes and containers
179|Manufacture of other paper and paperboard products
1790|Manufacture of other paper and paperboard products
17901|Manufacture of stationery paper
17902|Manufacture of sanitary paper products
17903|Manufacture of wallpaper and oilpaper
17904|Manufacture of lamination, composition and specific surface processing paper
17909|Manufacture of other articles of paper and paperboard n.e.c.
18|Printing and reproduction of recorded media
181|Printing and service activities related to printing
1811|Printing
18111|Master printing by stencil plate and similar plates
18112|Screen printing
18113|Offset printing
18119|Other printing
1812|Service activities related to printing
18121|Plate-making and typesetting services
18122|Bookbinding services
18129|Other service activities related to printing
182|Reproduction of recorded media
1820|Reproduction of recorded media
18200|Reproduction of recorded media
19|Manufacture of coke, briquettes and refined petroleum products
191|Manufacture of coke and briquettes
1910|Manufacture of coke and briquettes
19100|Manufacture of coke, briquettes and related products
192|Manufacture of refined petroleum products
1921|Petroleum refineries
19210|Petroleum refineries
1922|Reprocessing of fractionation in petroleum refinery
19221|Manufacture of lubricating oils and greases
19229|Reprocessing of other fractionation in petroleum refinery
20|Manufacture of chemicals and chemical products; except pharmaceuticals and medicinal chemicals
201|Manufacture of basic chemicals
2011|Manufacture of basic organic chemicals
20111|Manufacture of basic organic petrochemicals
20112|Manufacture of based on biomass basic chemicals
20119|Manufacture of other basic organic chemicals
2012|Manufacture of basic inorganic chemicals
20121|Manufacture of hydrogen
20122|Manufacture of oxygen, nitrogen and other industrial gases
20129|Manufacture of other basic inorganic chemicals
2013|Manufacture of inorganic dyes, pigments, tanning materials and other coloring agents
20131|Manufacture of metal oxides for inorganic pigments and related products
20132|Manufacture of dyes, synthetic inorganic pigments, tanning materials and other coloring agents
202|Manufacture of plastics and synthetic rubber in primary forms
2020|Manufacture of plastics and synthetic rubber in primary forms
20201|Manufacture of synthetic rubber
20202|Manufacture of synthetic resin and other plastic materials
20203|Manufacture of mixed, blended and recycled plastic materials
203|Manufacture of fertilizers, pesticides, germicides and insecticides
2031|Manufacture of fertilizers and nitrogen compounds
20311|Manufacture of nitrogen compounds and nitrogenous, phosphatic and potassic fertilizers
20312|Manufacture of composite and other chemical fertilizers
20313|Manufacture of organic fertilizers and bed soils
2032|Manufacture of germicides, insecticides and pesticides
20321|Manufacture of chemical germicides, insecticides and agrochemical products
20322|Manufacture of biotic germicides, insecticides and plant protectors
204|Manufacture of other chemical products
2041|Manufacture of ink, paint, coating and similar products
20411|Manufacture of general paints and similar products
20412|Manufacture of enamels, glazes, engobes and similar preparations for ceramic
20413|Manufacture of printing ink and paints for pictures
2042|Manufacture of detergents, cosmetics and polishing preparations
20421|Manufacture of surface-active agents
20422|Manufacture of toothpastes, soaps and other detergents
20423|Manufacture of perfumes and cosmetics
20424|Manufacture of wax, polish and preparations for perfuming or deodorizing room
2049|Manufacture of other chemical products n.e.c.
20491|Manufacture of sensitized materials and related chemical preparations
20492|Manufacture of processed and refined salt
20493|Manufacture of adhesives and gelatin
20494|Manufacture of explosives and pyrotechnic products
20495|Manufacture of biofuels and related mixture
20499|Manufacture of other chemical products n.e.c.
205|Manufacture of man-made fibers
2050|Manufacture of man-made fibers
20501|Manufacture of synthetic fibers
20502|Manufacture of regenerated fibers
21|Manufacture of pharmaceuticals, medicinal chemical and botanical products
211|Manufacture of medicinal chemicals
2110|Manufacture of medicinal chemicals
21100|Manufacture of medicinal chemicals
212|Manufacture of medicaments
2121|Manufacture of finished medicaments
21211|Manufacture of biopharmaceutical products
21212|Manufacture of synthetic drug and other finished medicaments
2122|Manufacture of herb medicaments
21220|Manufacture of herb medicaments
2123|Manufacture of animal medicaments
21230|Manufacture of animal medicaments
213|Manufacture of medical supplies and related other medicaments
2130|Manufacture of medical supplies and related other medicaments
21301|Manufacture of invitro diagnostic reagents
21309|Manufacture of other medical supplies and related other medicaments
22|Manufacture of rubber and plastics products
221|Manufacture of rubber products
2211|Manufacture of rubber tires and tubes
22110|Manufacture of rubber tires and tubes
2219|Manufacture of other rubber products
22191|Manufacture of rubber packing
22192|Manufacture of other industrial un-vulcanized rubber products
22193|Manufacture of apparel and other hygienic articles of rubber
22199|Manufacture of other rubber products n.e.c.
222|Manufacture of plastics products
2221|Manufacture of basic plastics products
22211|Manufacture of plastic wires, bars, pipes, tubes and hoses
22212|Manufacture of plastic films
22213|Manufacture of plastic sheets and plates
22214|Manufacture of plastic synthetic leather
2222|Manufacture of builders’ ware of plastic
22221|Manufacture of plastic wall and floor coverings
22222|Manufacture of plastic products for installation and sanitation
22223|Manufacture of plastic windows and doors
22229|Manufacture of other fabricated structural plastic products
2223|Manufacture of plastic articles for the packing of goods
22231|Manufacture of plastic sacks, bags and similar products
22232|Manufacture of plastic cases, boxes and containers
2224|Manufacture of plastic products for fabricating of machine
22241|Manufacture of plastic products for fabricating of transportation fixture
22249|Manufacture of other plastic products for fabricating of machine
2225|Manufacture of foamed plastic products
22251|Manufacture of polystyrene foam products
22259|Manufacture of other foamed plastic products
2229|Manufacture of other plastic products
22291|Manufacture of self-adhesive plastic products
22292|Manufacture of plastic laminating, coating and other surface processing products
22299|Manufacture of other plastic products n.e.c.
23|Manufacture of other non-metallic mineral products
231|Manufacture of glass and glass products
2311|Manufacture of flat glass and related products
23111|Manufacture of flat glass
23112|Manufacture of safety glass
23119|Manufacture of other products made of flat glass
2312|Manufacture of industrial glass
23121|Manufacture of basic glass products, glass fibers and optical glass
23122|Manufacture of glass products for displays
23129|Manufacture of other industrial glass products
2319|Manufacture of other glass products
23191|Manufacture of household glassware
23192|Manufacture of bottles and other containers made of glass
23199|Manufacture of other glass products n.e.c.
232|Manufacture of refractory and non-refractory ceramic products
2321|Manufacture of refractory ceramic products
23211|Manufacture of shaped refractory ceramic products
23212|Manufacture of unshaped refractory ceramic products
2322|Manufacture of non-refractory porcelain and ceramic products
23221|Manufacture of household or ornamental pottery and ceramic ware
23222|Manufacture of sanitary and industrial ceramic ware
23229|Manufacture of other non-refractory porcelain and ceramic products
2323|Manufacture of structural non-refractory clay and ceramic products
23231|Manufacture of non-refractory clay bricks, blocks and similar products
23232|Manufacture of non-refractory ceramic tiles and similar products
23239|Manufacture of other structural non-refractory clay and ceramic products
233|Manufacture of cement, lime, plaster and its products
2331|Manufacture of cement, lime and plaster
23311|Manufacture of cement
23312|Manufacture of lime and plaster
2332|Manufacture of articles of concrete, ready-mixed concrete and other cement and plaster products
23321|Manufacture of non-refractory mortar
23322|Manufacture of ready-mixed concrete
23323|Manufacture of plaster products and related products
23324|Manufacture of concrete tiles, roofing tiles, bricks and blocks
23325|Manufacture of concrete pipes and other structural concrete products
23326|Manufacture of artificial marble
23329|Manufacture of other concrete and similar products n.e.c.
239|Manufacture of other non-metallic mineral products
2391|Cutting, shaping and finishing of stone
23911|Manufacture of stone products for construction
23919|Manufacture of other stone products
2399|Manufacture of other non-metallic mineral products n.e.c.
23991|Manufacture of asphalt concrete and related products
23992|Manufacture of abrasive articles
23993|Manufacture of non-metallic crushed mineral products
23994|Manufacture of mineral wools and other similar products
23995|Manufacture of carbon fibers
23999|Manufacture of other non-metallic minerals n.e.c.
24|Manufacture of basic metals
241|Manufacture of basic iron and steel
2411|Manufacture of basic iron, steel and ferro-alloys
24111|Manufacture of basic iron
24112|Manufacture of basic steel
24113|Manufacture of ferro-alloys
24119|Manufacture of other basic iron and steel
2412|Manufacture of steel products by rolling, extrusion and drawing
24121|Manufacture of steel products by hot rolling, hot extrusion and hot drawing
24122|Manufacture of steel products by cold rolling, cold extrusion and cold drawing
24123|Manufacture of steel wire
2413|Manufacture of pipes, tubes and hollow profiles, of iron or steel
24131|Manufacture of tubes and pipes, of cast iron
24132|Manufacture of pipes and tubes, of steel
24133|Manufacture of pipe and tube fittings and related products, of steel
2419|Manufacture of other basic iron and steel
24191|Manufacture of coated, plated, coloured and other processed steel products
24199|Manufacture of other basic iron and steel n.e.c.
242|Manufacture of basic precious and non-ferrous metals
2421|Manufacture of smelting, refining and alloys of non-ferrous metals
24211|Manufacture of smelting, refining and alloys of copper
24212|Manufacture of smelting, refining and alloys of aluminum
24213|Manufacture of smelting, refining and alloys of lead and zinc
24219|Manufacture of smelting, refining and alloys of other non-ferrous metals
2422|Manufacture of non-ferrous metal products by rolling, extrusion and drawing
24221|Manufacture of copper products by rolling, extrusion and drawing
24222|Manufacture of aluminum products by rolling, extrusion and drawing
24229|Manufacture of other non-ferrous metal products by rolling, extrusion and drawing
2429|Manufacture of other basic precious and non-ferrous metals
24290|Manufacture of other basic precious and non-ferrous metals
243|Casting of metals
2431|Casting of iron and steel
24311|Casting of pig iron
24312|Casting of steel
2432|Casting of non-ferrous metals
24321|Casting of aluminum
24329|Casting of other non-ferrous metals
25|Manufacture of fabricated metal products, except machinery and furniture
251|Manufacture of structural metal products, tanks, reservoirs and steam generators
2511|Manufacture of structural metal products
25111|Manufacture of metal doors, windows, shutters and related products
25112|Manufacture of structural metal sheet products and metal works used on building
25113|Manufacture of metal frameworks or skeletons for land structure and parts thereof
25114|Manufacture of metal frameworks or skeletons for marine structure and parts thereof
25119|Manufacture of other structural metal products
2512|Manufacture of industrial heating boilers, tanks, reservoirs and containers of metals
25121|Manufacture of industrial heating boilers and radiators
25122|Manufacture of tanks and reservoirs
25123|Manufacture of metal containers for compressed or liquefied gas
2513|Manufacture of nuclear reactors and steam generators
25130|Manufacture of nuclear reactors and steam generators
252|Manufacture of weapons and ammunition
2520|Manufacture of weapons and ammunition
25200|Manufacture of weapons and ammunition
259|Manufacture of other fabricated metal products; metalworking service activities
2591|Forging, pressing, stamping and roll-forming of metal; powder metallurgy
25911|Manufacture of powder metallurgic products
25912|Manufacture of forging products
25913|Manufacture of pressing products for motor vehicles
25914|Manufacture of other pressing products
2592|Treatment and coating of metals; machining
25921|Heat treatment of metals
25922|Plating of metals
25923|Coating and similar treatment of metals
25924|Engraving, cutting and similar processing of metals
25929|Other metalworking n.e.c.
2593|Manufacture of cutlery, hand tools and general hardware
25931|Manufacture of cutlery
25932|Manufacture of general hardware
25933|Manufacture of non-power-driven hand tools
25934|Manufacture of saws, saw blades and interchangeable tools
2594|Manufacture of metal fasteners, springs and articles made of metal wires
25941|Manufacture of bolts and screws
25942|Manufacture of other metal fasteners and screw products
25943|Manufacture of metal springs
25944|Manufacture of articles made of metal wires
2599|Manufacture of other fabricated metal products
25991|Manufacture of metal cans and other containers
25992|Manufacture of hand-operated kitchen appliances and metal ware
25993|Manufacture of metal sanitary ware
25994|Manufacture of metal sign boards including road signs
25995|Manufacture of coated rods and cored wire, of base metal for soldering or welding
25999|Manufacture of other fabricated and processed metal products n.e.c
26|Manufacture of electronic components, computer; visual, sounding and communication equipment
261|Manufacture of semiconductor
2611|Manufacture of electronic integrated circuits
26111|Manufacture of memory electronic integrated circuits
26112|Manufacture of non-memory electronic integrated circuits
2612|Manufacture of diodes, transistors and similar semi-conductor devices
26121|Manufacture of light emitting diodes
26129|Manufacture of other diodes, transistors and similar semi-conductor devices
262|Manufacture of electronic components
2621|Manufacture of flat display components
26211|Manufacture of liquid crystal display components
26212|Manufacture of organic light emitting diodes display components
26219|Manufacture of other display component
2622|Manufacture of bare printed circuit boards and loading of electronic components onto pcb
26221|Manufacture of laminated plates for printed circuit boards
26222|Manufacture of rigid printed circuit boards
26223|Manufacture of flexible and other printed circuit boards
26224|Manufacture of loading of electronic components onto PCB
2629|Manufacture of other electronic components, except semiconductor and electronic integrated circuits
26291|Manufacture of electronic capacitors
26292|Manufacture of electronic resistors and smart cards with magnetic stripe or chip
26293|Manufacture of electronic coils, transformers and other inductors
26294|Manufacture of electronic perception sensors
26299|Manufacture of electronic tubes, interface cards and other electronic components n.e.c.
263|Manufacture of computers and peripheral equipment
2631|Manufacture of computer
26310|Manufacture of computer
2632|Manufacture of storage devices and peripheral equipment
26321|Manufacture of storage devices
26322|Manufacture of computer monitor
26323|Manufacture of computer printer
26329|Manufacture of other peripheral apparatuses
264|Manufacture of communication and broadcasting apparatuses
2641|Manufacture of wire communication apparatuses
26410|Manufacture of wire telecommunication apparatuses
2642|Manufacture of broadcasting and wireless communication apparatuses
26421|Manufacture of broadcasting apparatuses
26422|Manufacture of mobile phone
26429|Manufacture of other wireless communication apparatuses
265|Manufacture of electronic video and audio equipment
2651|Manufacture of television, video and other visual equipment
26511|Manufacture of television
26519|Manufacture of video and other visual equipment
2652|Manufacture of audio, speaker and other sounding equipment
26521|Manufacture of radio, recorder and reproducing apparatuses
26529|Manufacture of other sounding equipment
266|Manufacture of magnetic and optical medium
2660|Manufacture of magnetic and optical medium
26600|Manufacture of magnetic and optical medium
27|Manufacture of medical, precision and optical instruments, watches and clocks
271|Manufacture of medical and dental instruments and supplies
2711|Manufacture of irradiation and electro-diagnostic apparatuses
27111|Manufacture of irradiation apparatuses
27112|Manufacture of electro-diagnostic and electro-therapeutic apparatuses
2719|Manufacture of other medical and surgical equipment and orthopedic appliances
27191|Manufacture of dental instruments and appliances
27192|Manufacture of dental prosthesis
27193|Manufacture of dental implant
27194|Manufacture of orthopedic, orthodontic, prosthetic appliances and supplies for disability
27195|Manufacture of eyeglasses and optical lenses
27196|Manufacture of medical, surgical, dental or veterinary furniture
27199|Manufacture of other medical and surgical equipment and orthopedic appliances n.e.c.
272|Manufacture of measuring, testing, navigating and control equipment; except optical instruments
2721|Manufacture of measuring, testing, navigating, control and other precision instrumensts
27211|Manufacture of radar, navigation, aeronautical, nautical equipment; measuring and recording equipment
27212|Manufacture of instruments for measuring and testing electricity and electrical signals
27213|Manufacture of physical properties testing, measuring and inspection equipment
27214|Manufacture of speedometers and integrating meters
27215|Manufacture of environmental controls and automatic controls for appliances
27216|Manufacture of industrial process control equipment
27219|Manufacture of other measuring, testing, navigating, control instrumensts n.e.c.
2722|Manufacture of watches, clocks and its parts
27220|Manufacture of watches, clocks and its parts
273|Manufacture of photographic equipment and optical instruments
2730|Manufacture of photographic equipment and optical instruments
27301|Manufacture of optical lens and elements
27309|Manufacture of cameras, other optical instruments and photographic equipment
28|Manufacture of electrical equipment
281|Manufacture of electric motors, generators, transformers and electricity distribution and control apparatus
2811|Manufacture of electric motors, generators and transformers
28111|Manufacture of electric motors and generators
28112|Manufacture of transformers
28113|Manufacture of energy storage system
28119|Manufacture of other electric motors, generators and transformers
2812|Manufacture of electricity distribution and control apparatuses
28121|Manufacture of apparatuses for switching, protecting electrical circuits used in power distribution systems
28122|Manufacture of apparatuses for connecting electrical circuits used in power distribution systems
28123|Manufacture of boards for electric control or distribution
282|Manufacture of primary battery and secondary battery
2820|Manufacture of primary battery and secondary battery
28201|Manufacture of primary battery
28202|Manufacture of secondary battery for transport equipment
28209|Manufacture of other secondary battery
283|Manufacture of insulated wires and cables
2830|Manufacture of insulated wires and cables
28301|Manufacture of optical fiber cables
28302|Manufacture of other insulated wires and cables
28303|Manufacture of insulated codes sets and other conductors for electricity
284|Manufacture of electric tubes and bulbs and lighting equipment
2841|Manufacture of electric lamps and bulbs
28410|Manufacture of electric lamps and bulbs
2842|Manufacture of lighting fixtures
28421|Manufacture of electric lighting fixtures for transportation equipment
28422|Manufacture of general electric lighting fixtures
28423|Manufacture of electric lighting fixtures for exhibition and advertisement
28429|Manufacture of other lighting fixtures
285|Manufacture of domestic appliances
2851|Manufacture of domestic electric appliances
28511|Manufacture of electric appliances for kitchen
28512|Manufacture of domestic electrothermic appliances
28519|Manufacture of other domestic electric appliances
2852|Manufacture of domestic non-electric cooking and heating appliances
28520|Manufacture of domestic non-electric cooking and heating appliances
289|Manufacture of other electrical equipment
2890|Manufacture of other electrical equipment
28901|Manufacture of electric alarm and signaling equipment
28902|Manufacture of electrical carbon products and insulators
28903|Manufacture of traffic signaling equipment
28909|Manufacture of other electrical equipment n.e.c.
29|Manufacture of other machinery and equipment
291|Manufacture of general purpose machinery
2911|Manufacture of internal combustion piston engines and turbines, except aircraft, vehicle and cycle propulsion engines
29111|Manufacture of internal combustion piston engines
29119|Manufacture of other engines and turbines
2912|Manufacture of fluid power equipment
29120|Manufacture of fluid power equipment
2913|Manufacture of pumps and compressors including taps, valves and similar products
29131|Manufacture of pumps for liquids
29132|Manufacture of air or vacuum pumps and compressors
29133|Manufacture of taps, valves and similar products
2914|Manufacture of bearings, gears and driving elements
29141|Manufacture of ball and roller bearings
29142|Manufacture of gears and driving elements
2915|Manufacture of industrial ovens, furnaces and furnace burners
29150|Manufacture of industrial ovens, furnaces and furnace burners
2916|Manufacture of work trucks, lifting and handling equipment
29161|Manufacture of work trucks and loading or unloading machinery
29162|Manufacture of lifting equipment
29163|Manufacture of conveyors
29169|Manufacture of other lifting and handling equipment
2917|Manufacture of refrigerating, air conditioning, filtering, distilling equipment and gas generators
29171|Manufacture of refrigerating or freezing industrial equipment
29172|Manufacture of household and industrial air conditioning, control machines
29173|Manufacture of air conditioning, control machines for transport equipment
29174|Manufacture of non-domestic fans and ventilators
29175|Manufacture of filtering or purifying machinery for air or gases
29176|Manufacture of filtering or purifying machinery for liquids or oils
29177|Manufacture of distilling machinery, heat exchangers and gas generators
2918|Manufacture of office machinery and equipment
29180|Manufacture of office machinery and equipment
2919|Manufacture of other general-purpose machinery
29191|Manufacture of machinery for cleaning, packing and charging
29192|Manufacture of equipment for projecting, dispersing or spraying liquids or powders
29193|Manufacture of power-driven hand tools
29199|Manufacture of other general-purpose machinery n.e.c.
292|Manufacture of special-purpose machinery
2921|Manufacture of agricultural and forestry machinery
29210|Manufacture of agricultural and forestry machinery
2922|Manufacture of metal forming machinery and machine tools
29221|Manufacture of cutting machinery using a laser beam, ultrasonic waves
29222|Manufacture of forming machinery for digital additive manufacturing
29223|Manufacture of metal cutting machinery
29224|Manufacture of metal shaping machinery
29229|Manufacture of other forming machinery and machine tools
2923|Manufacture of machinery for metal casting and other metallurgy
29230|Manufacture of machinery for metal casting and other metallurgy
2924|Manufacture of machinery for mining, quarrying and construction
29241|Manufacture of machinery for mining, quarrying and construction
29242|Manufacture of machinery for treating minerals
2925|Manufacture of machinery for food, beverage and tobacco processing
29250|Manufacture of machinery for food, beverage and tobacco processing
2926|Manufacture of machinery for textile, apparel and leather production
29261|Manufacture of industrial machinery for washing, dyeing, finishing and processing of textile
29269|Manufacture of other machinery for textiles, apparel and leather processing
2927|Manufacture of semi-conductor and display component manufacturing machinery
29271|Manufacture of semi-conductor manufacturing machinery
29272|Manufacture of display component manufacturing machinery
2928|Manufacture of industrial robots
29280|Manufacture of industrial robots
2929|Manufacture of other special purpose machinery
29291|Manufacture of machinery for rubber, man-made fiber and plastics processing
29292|Manufacture of machinery for printing and bookbinding
29293|Manufacture of mould and metallic patterns
29299|Manufacture of other special purpose machinery, n.e.c.
30|Manufacture of motor vehicles, trailers and semitrailers
301|Manufacture of motor vehicles and engines for motor vehicles
3011|Manufacture of engines for motor vehicles
30110|Manufacture of engines for motor vehicles
3012|Manufacture of motor vehicles
30121|Manufacture of internal combustion engine vehicle for passenger
30122|Manufacture of electric vehicle for passenger
30123|Manufacture of internal combustion engine vehicle for freight and special purpose
30124|Manufacture of electric vehicle for freight and special purpose
302|Manufacture of bodies for motor vehicles; manufacture of trailers and semi-trailers
3020|Manufacture of bodies for motor vehicles; manufacture of trailers and semi-trailers
30201|Manufacture of motor vehicle bodies and motor vehicles assembled on purchased chassis
30202|Modification of structure and devices of a motor vehicles
30203|Manufacture of trailers and semi-trailers
303|Manufacture of parts and accessories for motor vehicles(new products)
3031|Manufacture of parts and accessories for motor engines(new products)
30310|Manufacture of parts and accessories for motor engines(new products)
3032|Manufacture of parts and accessories for motor vehicle body(new products)
30320|Manufacture of parts and accessories for motor vehicle body(new products)
3033|Manufacture of power transmission devices and electrical and electronic equipment for motor vehicles(new products)
30331|Manufacture of power transmission devices for motor vehicles(new products)
30332|Manufacture of electronic equipment for motor vehicles(new products)
3039|Manufacture of other parts and accessories for motor vehicles(new products)
30391|Manufacture of steering and suspension devices for motor vehicles(new products)
30392|Manufacture of damping devices for motor vehicles(new products)
30393|Manufacture of seats for motor vehicles(new products)
30399|Manufacture of other new parts and accessories for motor vehicles n.e.c.
304|Manufacture of parts and accessories for motor vehicles(re manufacturing products)
3040|Manufacture of parts and accessories for motor vehicles(re manufacturing products)
30400|Manufacture of parts and accessories for motor vehicles(re manufacturing products)
31|Manufacture of other transport equipment
311|Building of ships and boats
3111|Building of ships and floating structures
31111|Building of steel ships
31112|Building of synthetic resin ships
31113|Building of non-ferrous metal ships and other ships
31114|Manufacture of sections for ships
3112|Building of pleasure and sporting boats
31120|Building of pleasure and sporting boats
312|Manufacture of railway locomotives and rolling stock
3120|Manufacture of railway locomotives and rolling stock
31201|Manufacture of rail locomotives and rolling stock
31202|Manufacture of specialized parts of railway or tramway locomotives or of rolling stock
313|Manufacture of aircraft, spacecraft and its parts
3131|Manufacture of aircraft, spacecraft and its assistant equipment
31311|Manufacture of manned aircraft, spacecraft and its assistant equipment
31312|Manufacture of unmanned aircraft and its assistant equipment
3132|Manufacture of engines and parts for aircraft
31321|Manufacture of engines for aircraft
31322|Manufacture of aircraft parts and accessories
319|Manufacture of other transport equipment
3191|Manufacture of military fighting vehicles
31910|Manufacture of military fighting vehicles
3192|Manufacture of motorcycles and electric personal mobility device
31921|Manufacture of motorcycles
31922|Manufacture of electric personal mobility device
3199|Manufacture of other transport equipment n.e.c.
31991|Manufacture of bicycles and invalid carriages
31999|Manufacture of other transport equipment n.e.c.
32|Manufacture of furniture
320|Manufacture of furniture
3201|Manufacture of beds and upholstered furniture
32011|Manufacture of mattresses and beds
32019|Manufacture of sofas and other upholstered furniture
3202|Manufacture of wood furniture
32021|Manufacture of wood furniture for kitchen and restaurant
32029|Manufacture of other wood furniture
3209|Manufacture of other furniture
32091|Manufacture of metal furniture
32099|Manufacture of other furniture n.e.c.
33|Other manufacturing
331|Manufacture of jewellery, bijouterie and related articles
3311|Manufacture of jewellery and related articles
33110|Manufacture of jewellery and related articles
3312|Manufacture of imitation jewellery and costume jewellery
33120|Manufacture of imitation jewellery and costume jewellery
332|Manufacture of musical instruments
3320|Manufacture of musical instruments
33201|Manufacture of keyboard instruments
33209|Manufacture of other musical and electronic instruments
333|Manufacture of sports and athletic goods
3330|Manufacture of sports and athletic goods
33301|Manufacture of athletics, gymnastics, fitness equipment
33302|Manufacture of playground equipment
33303|Manufacture of fishing and hunting equipment
33309|Manufacture of other sports and athletic goods
334|Manufacture of dolls, toys and amusement goods
3340|Manufacture of dolls, toys and amusement goods
33401|Manufacture of dolls and toys
33402|Manufacture of video game machines
33409|Manufacture of other amusement goods
339|Other manufacturing n.e.c.
3391|Manufacture of signs and advertisements
33910|Manufacture of signs and advertisements
3392|Manufacture of stationery and artists' goods
33920|Manufacture of stationery and artists' goods
3393|Manufacture of wigs, ornaments and mockups
33931|Manufacture of wigs and similar articles
33932|Manufacture of exhibiting models
33933|Mounting pictures and other arts
3399|Other manufacturing n.e.c.
33991|Manufacture of buttons and snaps, slides and similar fasteners
33992|Manufacture of lighters, combustible materials and smoking supplies
33993|Manufacture of brushes and brooms
33999|Other manufacturing n.e.c.
34|Maintenance and repair services of industrial machinery and equipment
340|Maintenance and repair services of industrial machinery and equipment
3401|Maintenance and repair services of general machinery and equipment
34011|Maintenance and repair services of machinery and equipment for mining and construction
34019|Maintenance and repair services of other general machinery
3402|Maintenance and repair services of electrical, electronic and precision equipment
34020|Maintenance and repair services of electrical, electronic and precision equipment`;
