// Korean Standard Industrial Classification, 11th revision (in force 2024-07-01), section C, divisions 10 to 34.
// Source: Statistics Korea (통계분류포털). One line a code: code|Korean name|English name.
// prettier-ignore
export const KSIC_11_LINES = `10|식료품 제조업|Manufacture of food products
101|도축, 육류 가공 및 저장 처리업|Slaughtering of livestock, processing and preserving of meat and meat products
1011|도축업|Slaughtering of livestock
10111|육류 도축업(가금류 제외)|Slaughtering of livestock(except poultry)
10112|가금류 도축업|Slaughtering of poultry
1012|육류 가공 및 저장 처리업|Processing, preserving of meat and meat products
10121|가금류 가공 및 저장 처리업|Processing, preserving of poultry products
10122|육류 포장육 및 냉동육 가공업 (가금류 제외)|Cutting in individuals, freezing and packaging of meat(except poultry)
10129|육류 기타 가공 및 저장처리업 (가금류 제외)|Processing and preserving of other meat and meat products(except poultry)
102|수산물 가공 및 저장 처리업|Processing and preserving of fish, crustaceans, molluscs and seaweeds
1021|수산동물 가공 및 저장 처리업|Processing and preserving of aquatic animals
10211|수산동물 훈제, 조리 및 유사 조제식품 제조업|Manufacture of smoked, seasoned and similar prepared aquatic animal products
10212|수산동물 건조 및 염장품 제조업|Manufacture of dried, salted aquatic animal products
10213|수산동물 냉동품 제조업|Manufacture of frozen aquatic animal products
10219|기타 수산동물 가공 및 저장 처리업|Processing and preserving of other aquatic animals
1022|수산식물 가공 및 저장 처리업|Processing and preserving of edible seaweeds
10220|수산식물 가공 및 저장 처리업|Processing and preserving of edible seaweeds
103|과실, 채소 가공 및 저장 처리업|Processing and preserving of fruit and vegetables
1030|과실, 채소 가공 및 저장 처리업|Processing and preserving of fruit and vegetables
10301|김치류 제조업|Manufacture of kimchi, korean picked vegetables
10302|과실 및 그 외 채소 절임식품 제조업|Manufacture of pickled fruit and other vegetables
10309|기타 과실ㆍ채소 가공 및 저장 처리업|Processing and preserving of other fruits and vegetables
104|동·식물성 유지 및 낙농제품 제조업|Manufacture of vegetable and animal oils and fats, dairy products
1041|동물성 및 식물성 유지 제조업|Manufacture of vegetable and animal oils and fats
10411|동물성 유지 제조업|Manufacture of animal oils and fats
10412|식물성 유지 제조업|Manufacture of vegetable oils and fats
10413|식용 정제유 및 가공유 제조업|Manufacture of edible refined oils and processed oils
1042|낙농제품 및 식용빙과류 제조업|Manufacture of dairy products and edible ice cakes
10421|액상시유 및 기타 낙농제품 제조업|Manufacture of liquid milk and other dairy products
10422|아이스크림 및 기타 식용빙과류 제조업|Manufacture of ice-cream and other edible ice cakes
105|곡물가공품, 전분 및 전분제품 제조업|Manufacture of grain mill products, starches and starch products
1051|곡물 가공품 제조업|Manufacture of grain mill products
10511|곡물 도정업|Polishing of cereals
10512|곡물 제분업|Milling of cereals
10513|곡물 혼합분말 및 반죽 제조업|Manufacture of cereal mixes and doughs
10519|기타 곡물 가공품 제조업|Manufacture of other grain mill products
1052|전분제품 및 당류 제조업|Manufacture of starches and starch products
10520|전분제품 및 당류 제조업|Manufacture of starches and starch products
106|떡, 빵 및 과자류 제조업|Manufacture of rice cakes, bakery products and sugar confectioneries
1060|떡, 빵 및 과자류 제조업|Manufacture of rice cakes, bakery products and sugar confectioneries
10601|떡류 제조업|Manufacture of rice cakes
10602|빵류 제조업|Manufacture of bakery products
10603|과자류 및 코코아 제품 제조업|Manufacture of sugar confectioneries and cocoa products
107|도시락 및 식사용 조리식품 제조업|Manufacture of box lunches and prepared meals and dishes
1070|도시락 및 식사용 조리식품 제조업|Manufacture of box lunches and prepared meals and dishes
10701|도시락류 제조업|Manufacture of box lunches
10709|기타 식사용 가공처리 조리식품 제조업|Manufacture of other prepared meals and dishes
108|기타 식품 제조업|Manufacture of other food products
1081|설탕 제조업|Manufacture of sugar
10810|설탕 제조업|Manufacture of sugar
1082|면류, 마카로니 및 유사식품 제조업|Manufacture of noodles, macaroni and similar farinaceous products
10820|면류, 마카로니 및 유사식품 제조업|Manufacture of noodles, macaroni and similar farinaceous products
1083|조미료 및 식품 첨가물 제조업|Manufacture of condiments and food additive products
10831|식초, 발효 및 화학 조미료 제조업|Manufacture of vinegar, fermentation and chemical seasonings
10832|천연 및 혼합조제 조미료 제조업|Manufacture of natural processed spices and mixed condiments
10833|장류 제조업|Manufacture of soy sauce and soy bean paste
10839|기타 식품 첨가물 제조업|Manufacture of other food additive products
1089|기타 식료품 제조업|Manufacture of other food products
10891|커피 가공업|Processing of coffee
10892|차류 가공업|Processing of tea
10893|수프 및 균질화식품 제조업|Manufacture of soups and food containing homogenized ingredients
10894|두부 및 유사식품 제조업|Manufacture of bean curd and similar products
10895|인삼식품 제조업|Manufacture of ginseng products
10896|건강보조용 액화식품 제조업|Manufacture of liquidized health additive foods
10897|건강기능식품 제조업|Manufacture of health functional foods
10899|그 외 기타 식료품 제조업|Manufacture of other food products n.e.c.
109|동물용 사료 및 조제식품 제조업|Manufacture of prepared animal feeds and feed additives
1090|동물용 사료 및 조제식품 제조업|Manufacture of livestock feeds and prepared animal feeds
10901|반려동물용 사료 제조업|Manufacture of companion animal feeds
10902|배합 사료 제조업|Manufacture of formula feeds
10903|단미 사료 및 기타 사료 제조업|Manufacture of single ingredients and other prepared animal feeds
11|음료 제조업|Manufacture of beverages
111|알코올음료 제조업|Manufacture of alcoholic beverages
1111|발효주 제조업|Manufacture of other fermented alcoholic beverages
11111|탁주 및 약주 제조업|Manufacture of raw rice wines and refined rice wines
11112|맥아 및 맥주 제조업|Manufacture of malt and malt liquors
11119|기타 발효주 제조업|Manufacture of other fermented alcoholic beverages
1112|증류주 및 합성주 제조업|Manufacture of distilled and compound liquors
11121|주정 제조업|Manufacture of ethyl alcohol and neutral spirits
11122|소주 제조업|Manufacture of blended and distilled soju
11129|기타 증류주 및 합성주 제조업|Manufacture of other distilled and compound liquors
112|비알코올음료 및 얼음 제조업|Manufacture of ice and non-alcoholic beverages; production of mineral waters
1120|비알코올 음료 및 얼음 제조업|Manufacture of ice and non-alcoholic beverages; production of mineral waters
11201|얼음 제조업|Manufacture of ice, except dry ice
11202|생수 생산업|Production of natural mineral waters and other bottled waters
11209|기타 비알코올 음료 제조업|Manufacture of other non-alcoholic beverages
12|담배 제조업|Manufacture of tobacco products
120|담배 제조업|Manufacture of tobacco products
1200|담배 제조업|Manufacture of tobacco products
12000|담배제품 제조업|Manufacture of tobacco products
13|섬유제품 제조업; 의복제외|Manufacture of textiles, except apparel
131|방적 및 가공사 제조업|Spinning of textiles and processing of threads and yarns
1310|방적 및 가공사 제조업|Spinning of textiles and processing of threads and yarns
13101|면 방적업|Spinning of cotton
13102|모 방적업|Spinning of wool
13103|화학섬유 방적업|Spinning of man-made fibers
13104|연사 및 가공사 제조업|Manufacture of twisted threads and processing of threads and yarns
13109|기타 방적업|Spinning of other textile fibers
132|직물직조 및 직물제품 제조업|Weaving of textiles and manufacture of textile products
1321|직물 직조업|Weaving of textiles
13211|면직물 직조업|Weaving of cotton fabrics
13212|모직물 직조업|Weaving of woolen fabrics
13213|화학섬유직물 직조업|Weaving of man-made fiber fabrics
13219|특수 직물 및 기타 직물 직조업|Weaving of special textiles and other fabrics
1322|직물제품 제조업|Manufacture of textile products
13221|침구 및 관련제품 제조업|Manufacture of bedding and related products
13222|자수제품 및 자수용재료 제조업|Manufacture of embroidery products and related materials
13223|커튼 및 유사제품 제조업|Manufacture of curtains and similar goods
13224|천막, 텐트 및 유사 제품 제조업|Manufacture of tarpaulin products, tents and similar goods
13225|직물포대 제조업|Manufacture of textile bags
13229|기타 직물제품 제조업|Manufacture of other household made-up textile articles
133|편조원단 제조업|Manufacture of knitted and crocheted fabrics
1330|편조원단 제조업|Manufacture of knitted and crocheted fabrics
13300|편조원단 제조업|Manufacture of knitted and crocheted fabrics
134|섬유제품 염색, 정리 및 마무리 가공업|Dyeing and finishing of textiles and wearing apparel
1340|섬유제품 염색, 정리 및 마무리 가공업|Dyeing and finishing of textiles and wearing apparel
13401|솜 및 실 염색가공업|Dyeing and finishing of cotton wools and yarns
13402|직물, 편조원단 및 의복류 염색 가공업|Dyeing and finishing of woven and knitted fabrics, including wearing apparel
13403|날염 가공업|Printing of textiles
13409|섬유제품 기타 정리 및 마무리 가공업|Other finishing of textiles and wearing apparel
139|기타 섬유제품 제조업|Manufacture of other made-up textile articles, except apparel
1391|카펫, 마루덮개 및 유사제품 제조업|Manufacture of carpets, rugs and similar products
13910|카펫, 마루덮개 및 유사제품 제조업|Manufacture of carpets, rugs and similar products
1392|끈, 로프, 망 및 끈 가공품 제조업|Manufacture of cordage, rope, twine and netting
13921|끈 및 로프 제조업|Manufacture of cordage and rope
13922|어망 및 기타 끈 가공품 제조업|Manufacture of fishing nets and other products of rope or netting
1399|그 외 기타 섬유제품 제조업|Manufacture of other textiles n.e.c.
13991|세폭직물 제조업|Manufacture of narrow woven fabrics
13992|부직포 및 펠트 제조업|Manufacture of other non-woven and felt fabrics
13993|특수사 및 코드직물 제조업|Manufacture of special yarns and tire cord fabrics
13994|표면처리 및 적층 직물 제조업|Manufacture of impregnated, coated, covered or laminated fabrics
13999|그 외 기타 분류 안된 섬유제품 제조업|Manufacture of other textiles n.e.c.
14|의복, 의복 액세서리 및|Manufacture of wearing apparel, clothing accessories and fur articles
141|봉제의복 제조업|Manufacture of sewn wearing apparel, except fur apparel
1411|겉옷 제조업|Manufacture of outerwear
14111|남자용 겉옷 제조업|Manufacture of outerwear for men
14112|여자용 겉옷 제조업|Manufacture of outerwear for women
1412|속옷 및 잠옷 제조업|Manufacture of underwear and nightwear
14120|속옷 및 잠옷 제조업|Manufacture of underwear and nightwear
1413|한복 제조업|Manufacture of hanbok, korean traditional clothes
14130|한복 제조업|Manufacture of hanbok, korean traditional clothes
1419|기타 봉제의복 제조업|Manufacture of other sewn wearing apparel
14191|셔츠 및 블라우스 제조업|Manufacture of shirts and blouses
14192|근무복, 작업복 및 유사의복 제조업|Manufacture of work wear and similar garments
14193|가죽의복 제조업|Manufacture of leather garments
14194|유아용 의복 제조업|Manufacture of babies' garments
14199|그 외 기타 봉제의복 제조업|Manufacture of other sewn wearing apparel n.e.c.
142|모피제품 제조업|Manufacture of articles of fur
1420|모피제품 제조업|Manufacture of articles of fur
14200|모피제품 제조업|Manufacture of articles of fur
143|편조의복 제조업|Manufacture of knitted and crocheted apparel
1430|편조의복 제조업|Manufacture of knitted and crocheted apparel
14300|편조의복 제조업|Manufacture of knitted and crocheted apparel
144|의복 액세서리 제조업|Manufacture of apparel accessories
1441|편조의복 액세서리 제조업|Manufacture of knitted and crocheted apparel accessories
14411|스타킹 및 기타 양말 제조업|Manufacture of stockings and other hosiery
14419|기타 편조의복 액세서리 제조업|Manufacture of other knitted and crocheted apparel accessories
1449|기타 의복 액세서리 제조업|Manufacture of other clothing accessories
14491|모자 제조업|Manufacture of hats and caps
14499|그 외 기타 의복액세서리 제조업|Manufacture of other clothing accessories n.e.c.
15|가죽, 가방 및 신발 제조업|Manufacture of leather, luggage and footwear
151|가죽, 가방 및 유사제품 제조업|Manufacture of leather, luggage and similar products
1511|모피 및 가죽 제조업|Manufacture of furs and leathers
15110|모피 및 가죽 제조업|Manufacture of furs and leathers
1512|핸드백, 가방 및 기타 보호용 케이스 제조업|Manufacture of handbags, luggage and other protective cases
15121|핸드백 및 지갑 제조업|Manufacture of handbags and purses
15129|가방 및 기타 보호용 케이스 제조업|Manufacture of luggage and other protective cases
1519|기타 가죽제품 제조업|Manufacture of other leather articles
15190|기타 가죽제품 제조업|Manufacture of other leather articles
152|신발 및 신발 부분품 제조업|Manufacture of footwear and parts of footwear
1521|신발 제조업|Manufacture of footwear
15211|구두류 제조업|Manufacture of shoes
15219|기타 신발 제조업|Manufacture of other footwear
1522|신발 부분품 제조업|Manufacture of parts of footwear
15220|신발 부분품 제조업|Manufacture of parts of footwear
16|목재 및 나무제품 제조업; 가구 제외|Manufacture of wood and of products of wood and cork; except furniture
161|제재 및 목재 가공업|Sawmilling and planing of wood
1610|제재 및 목재 가공업|Sawmilling and planing of wood
16101|일반 제재업|Sawmilling of wood
16102|표면 가공 목재 및 특정 목적용 제재목 제조업|Manufacture of surface processing wood and woods for special purpose
16103|목재 보존, 방부처리, 도장 및 유사 처리업|Preservation, antisepsis, painting and similar processing of wood
162|나무제품 제조업|Manufacture of wood products
1621|박판, 합판 및 강화 목제품 제조업|Manufacture of veneer sheets, plywood and densified wood
16211|박판, 합판 및 유사 적층판 제조업|Manufacture of veneer sheets, plywood and similar laminated wood boards
16212|강화 및 재생 목재 제조업|Manufacture of densified and reconstituted wood
1622|건축용 나무제품 제조업|Manufacture of wooden goods for construction industry
16221|목재문 및 관련제품 제조업|Manufacture of wooden doors and related products
16229|기타 건축용 나무제품 제조업|Manufacture of other wooden goods for construction industry
1623|목재 상자, 드럼 및 적재판 제조업|Manufacture of wooden containers, drums and load boards
16231|목재 깔판류 및 기타 적재판 제조업|Manufacture of wooden pallets and other load boards
16232|목재 포장용 상자, 드럼 및 유사용기 제조업|Manufacture of wooden packing boxes, drums and similar containers
1629|기타 나무제품 제조업|Manufacture of other wood products
16291|목재 도구 및 주방용 나무제품 제조업|Manufacture of wooden tools, appliances and household kitchenware
16292|장식용 목제품 제조업|Manufacture of wooden statuettes and ornaments
16299|그 외 기타 나무제품 제조업|Manufacture of other wood products n.e.c.
163|코르크 및 조물 제품 제조업|Manufacture of articles of cork, straw and plaiting materials
1630|코르크 및 조물 제품 제조업|Manufacture of articles of cork, straw and plaiting materials
16300|코르크 및 조물제품 제조업|Manufacture of articles of cork, straw and plaiting materials
17|펄프, 종이 및 종이제품 제조업|Manufacture of pulp, paper and paper products
171|펄프, 종이 및 판지 제조업|Manufacture of pulp, paper and paperboard
1710|펄프, 종이 및 판지 제조업|Manufacture of pulp, paper and paperboard
17101|펄프 제조업|Manufacture of pulp
17102|신문용지 제조업|Manufacture of newsprint
17103|인쇄용 및 필기용 원지 제조업|Manufacture of printing and writing paper
17104|골판지 원지 제조업|Manufacture of paper for corrugated paperboard
17105|크라프트지 및 기타 상자용 판지 제조업|Manufacture of kraft paper and other paperboard
17106|위생용 원지 제조업|Manufacture of paper for sanitary purpose
17109|기타 종이 및 판지 제조업|Manufacture of other paper and paperboard
172|골판지, 종이 상자 및 종이 용기 제조업|Manufacture of corrugated paper, paper boxes and paper containers
1721|골판지 및 골판지 가공제품 제조업|Manufacture of corrugated paper and related products
17211|골판지 제조업|Manufacture of corrugated paper
17212|골판지 상자 및 가공제품 제조업|Manufacture of corrugated boxes and related products
1722|종이포대, 판지상자 및 종이용기 제조업|Manufacture of paper sacks, paperboard boxes and containers
17221|종이 포대 및 가방 제조업|Manufacture of paper sacks and paper bags
17222|판지 상자 및 용기 제조업|Manufacture of paperboard boxes and containers
17223|식품 위생용 종이 상자 및 용기 제조업|Manufacture of sanitary paper boxes and containers for food
17229|기타 종이 상자 및 용기 제조업|Manufacture of other paper boxes and containers
179|기타 종이 및 판지 제품 제조업|Manufacture of other paper and paperboard products
1790|기타 종이 및 판지 제품 제조업|Manufacture of other paper and paperboard products
17901|문구용 종이제품 제조업|Manufacture of stationery paper
17902|위생용 종이제품 제조업|Manufacture of sanitary paper products
17903|벽지 및 장판지 제조업|Manufacture of wallpaper and oilpaper
17904|적층, 합성 및 특수표면처리 종이 제조업|Manufacture of lamination, composition and specific surface processing paper
17909|그 외 기타 종이 및 판지 제품 제조업|Manufacture of other articles of paper and paperboard n.e.c.
18|인쇄 및 기록매체 복제업|Printing and reproduction of recorded media
181|인쇄 및 인쇄관련 산업|Printing and service activities related to printing
1811|인쇄업|Printing
18111|경 인쇄업|Master printing by stencil plate and similar plates
18112|스크린 인쇄업|Screen printing
18113|오프셋 인쇄업|Offset printing
18119|기타 인쇄업|Other printing
1812|인쇄관련 산업|Service activities related to printing
18121|제판 및 조판업|Plate-making and typesetting services
18122|제책업|Bookbinding services
18129|기타 인쇄관련 산업|Other service activities related to printing
182|기록매체 복제업|Reproduction of recorded media
1820|기록매체 복제업|Reproduction of recorded media
18200|기록매체 복제업|Reproduction of recorded media
19|코크스, 연탄 및 석유정제품 제조업|Manufacture of coke, briquettes and refined petroleum products
191|코크스 및 연탄 제조업|Manufacture of coke and briquettes
1910|코크스 및 연탄 제조업|Manufacture of coke and briquettes
19100|코크스 및 연탄 제조업|Manufacture of coke, briquettes and related products
192|석유 정제품 제조업|Manufacture of refined petroleum products
1921|원유 정제처리업|Petroleum refineries
19210|원유 정제처리업|Petroleum refineries
1922|석유 정제물 재처리업|Reprocessing of fractionation in petroleum refinery
19221|윤활유 및 그리스 제조업|Manufacture of lubricating oils and greases
19229|기타 석유정제물 재처리업|Reprocessing of other fractionation in petroleum refinery
20|화학물질 및 화학제품 제조업; 의약품 제외|Manufacture of chemicals and chemical products; except pharmaceuticals and medicinal chemicals
201|기초 화학물질 제조업|Manufacture of basic chemicals
2011|기초 유기 화학물질 제조업|Manufacture of basic organic chemicals
20111|석유화학계 기초 화학물질 제조업|Manufacture of basic organic petrochemicals
20112|바이오매스계 기초 화학물질 제조업|Manufacture of based on biomass basic chemicals
20119|기타 기초 유기 화학물질 제조업|Manufacture of other basic organic chemicals
2012|기초 무기 화학물질 제조업|Manufacture of basic inorganic chemicals
20121|수소 제조업|Manufacture of hydrogen
20122|산소, 질소 및 기타 산업용 가스 제조업|Manufacture of oxygen, nitrogen and other industrial gases
20129|기타 기초 무기 화학물질 제조업|Manufacture of other basic inorganic chemicals
2013|무기안료, 염료, 유연제 및 기타 착색제 제조업|Manufacture of inorganic dyes, pigments, tanning materials and other coloring agents
20131|무기안료용 금속 산화물 및 관련 제품 제조업|Manufacture of metal oxides for inorganic pigments and related products
20132|염료, 조제 무기안료, 유연제 및 기타 착색제 제조업|Manufacture of dyes, synthetic inorganic pigments, tanning materials and other coloring agents
202|합성고무 및 플라스틱 물질 제조업|Manufacture of plastics and synthetic rubber in primary forms
2020|합성고무 및 플라스틱 물질 제조업|Manufacture of plastics and synthetic rubber in primary forms
20201|합성고무 제조업|Manufacture of synthetic rubber
20202|합성수지 및 기타 플라스틱 물질 제조업|Manufacture of synthetic resin and other plastic materials
20203|혼성 및 재생 플라스틱 소재 물질 제조업|Manufacture of mixed, blended and recycled plastic materials
203|비료, 농약 및 살균, 살충제 제조업|Manufacture of fertilizers, pesticides, germicides and insecticides
2031|비료 및 질소화합물 제조업|Manufacture of fertilizers and nitrogen compounds
20311|질소화합물, 질소, 인산 및 칼리질 화학비료 제조업|Manufacture of nitrogen compounds and nitrogenous, phosphatic and potassic fertilizers
20312|복합비료 및 기타 화학비료 제조업|Manufacture of composite and other chemical fertilizers
20313|유기질 비료 및 상토 제조업|Manufacture of organic fertilizers and bed soils
2032|살균․살충제 및 농약 제조업|Manufacture of germicides, insecticides and pesticides
20321|화학 살균․살충제 및 농업용 약제 제조업|Manufacture of chemical germicides, insecticides and agrochemical products
20322|생물 살균․살충제 및 식물보호제 제조업|Manufacture of biotic germicides, insecticides and plant protectors
204|기타 화학제품 제조업|Manufacture of other chemical products
2041|잉크, 페인트, 코팅제 및 유사제품 제조업|Manufacture of ink, paint, coating and similar products
20411|일반용 도료 및 관련제품 제조업|Manufacture of general paints and similar products
20412|요업용 도포제 및 관련제품 제조업|Manufacture of enamels, glazes, engobes and similar preparations for ceramic
20413|인쇄잉크 및 회화용 물감 제조업|Manufacture of printing ink and paints for pictures
2042|세제, 화장품 및 광택제 제조업|Manufacture of detergents, cosmetics and polishing preparations
20421|계면활성제 제조업|Manufacture of surface-active agents
20422|치약, 비누 및 기타 세제 제조업|Manufacture of toothpastes, soaps and other detergents
20423|화장품 제조업|Manufacture of perfumes and cosmetics
20424|표면광택제 및 실내가향제 제조업|Manufacture of wax, polish and preparations for perfuming or deodorizing room
2049|그 외 기타 화학제품 제조업|Manufacture of other chemical products n.e.c.
20491|감광재료 및 관련 화학제품 제조업|Manufacture of sensitized materials and related chemical preparations
20492|가공 및 정제염 제조업|Manufacture of processed and refined salt
20493|접착제 및 젤라틴 제조업|Manufacture of adhesives and gelatin
20494|화약 및 불꽃제품 제조업|Manufacture of explosives and pyrotechnic products
20495|바이오 연료 및 혼합물 제조업|Manufacture of biofuels and related mixture
20499|그 외 기타 분류 안된 화학제품 제조업|Manufacture of other chemical products n.e.c.
205|화학섬유 제조업|Manufacture of man-made fibers
2050|화학섬유 제조업|Manufacture of man-made fibers
20501|합성섬유 제조업|Manufacture of synthetic fibers
20502|재생섬유 제조업|Manufacture of regenerated fibers
21|의료용 물질 및 의약품 제조업|Manufacture of pharmaceuticals, medicinal chemical and botanical products
211|기초 의약 물질 제조업|Manufacture of medicinal chemicals
2110|기초 의약 물질 제조업|Manufacture of medicinal chemicals
21100|기초 의약 물질 제조업|Manufacture of medicinal chemicals
212|의약품 제조업|Manufacture of medicaments
2121|완제 의약품 제조업|Manufacture of finished medicaments
21211|생물 의약품 제조업|Manufacture of biopharmaceutical products
21212|합성의약품 및 기타 완제 의약품 제조업|Manufacture of synthetic drug and other finished medicaments
2122|한의약품 제조업|Manufacture of herb medicaments
21220|한의약품 제조업|Manufacture of herb medicaments
2123|동물용 의약품 제조업|Manufacture of animal medicaments
21230|동물용 의약품 제조업|Manufacture of animal medicaments
213|의료용품 및 기타 의약 관련제품 제조업|Manufacture of medical supplies and related other medicaments
2130|의료용품 및 기타 의약 관련제품 제조업|Manufacture of medical supplies and related other medicaments
21301|체외 진단 시약 제조업|Manufacture of invitro diagnostic reagents
21309|그 외 기타 의료용품 및 의약 관련제품 제조업|Manufacture of other medical supplies and related other medicaments
22|고무 및 플라스틱제품 제조업|Manufacture of rubber and plastics products
221|고무제품 제조업|Manufacture of rubber products
2211|고무 타이어 및 튜브 제조업|Manufacture of rubber tires and tubes
22110|고무 타이어 및 튜브 제조업|Manufacture of rubber tires and tubes
2219|기타 고무제품 제조업|Manufacture of other rubber products
22191|고무패킹류 제조업|Manufacture of rubber packing
22192|산업용 그 외 비경화 고무제품 제조업|Manufacture of other industrial un-vulcanized rubber products
22193|고무 의류 및 기타 위생용 비경화 고무제품 제조업|Manufacture of apparel and other hygienic articles of rubber
22199|그 외 기타 고무제품 제조업|Manufacture of other rubber products n.e.c.
222|플라스틱제품 제조업|Manufacture of plastics products
2221|1차 플라스틱제품 제조업|Manufacture of basic plastics products
22211|플라스틱 선, 봉, 관 및 호스 제조업|Manufacture of plastic wires, bars, pipes, tubes and hoses
22212|플라스틱 필름 제조업|Manufacture of plastic films
22213|플라스틱 시트 및 판 제조업|Manufacture of plastic sheets and plates
22214|플라스틱 합성피혁 제조업|Manufacture of plastic synthetic leather
2222|건축용 플라스틱제품 제조업|Manufacture of builders’ ware of plastic
22221|벽 및 바닥 피복용 플라스틱제품 제조업|Manufacture of plastic wall and floor coverings
22222|설치용 및 위생용 플라스틱제품 제조업|Manufacture of plastic products for installation and sanitation
22223|플라스틱 창호 제조업|Manufacture of plastic windows and doors
22229|기타 건축용 플라스틱 조립제품 제조업|Manufacture of other fabricated structural plastic products
2223|포장용 플라스틱제품 제조업|Manufacture of plastic articles for the packing of goods
22231|플라스틱 포대, 봉투 및 유사제품 제조업|Manufacture of plastic sacks, bags and similar products
22232|포장용 플라스틱 성형용기 제조업|Manufacture of plastic cases, boxes and containers
2224|기계장비 조립용 플라스틱제품 제조업|Manufacture of plastic products for fabricating of machine
22241|운송장비 조립용 플라스틱제품 제조업|Manufacture of plastic products for fabricating of transportation fixture
22249|기타 기계․장비 조립용 플라스틱 제품 제조업|Manufacture of other plastic products for fabricating of machine
2225|플라스틱 발포 성형제품 제조업|Manufacture of foamed plastic products
22251|폴리스티렌 발포 성형제품 제조업|Manufacture of polystyrene foam products
22259|기타 플라스틱 발포 성형제품 제조업|Manufacture of other foamed plastic products
2229|기타 플라스틱제품 제조업|Manufacture of other plastic products
22291|플라스틱 접착처리 제품 제조업|Manufacture of self-adhesive plastic products
22292|플라스틱 적층, 도포 및 기타 표면처리 제품 제조업|Manufacture of plastic laminating, coating and other surface processing products
22299|그 외 기타 플라스틱 제품 제조업|Manufacture of other plastic products n.e.c.
23|비금속 광물제품 제조업|Manufacture of other non-metallic mineral products
231|유리 및 유리제품 제조업|Manufacture of glass and glass products
2311|판유리 및 판유리 가공품 제조업|Manufacture of flat glass and related products
23111|판유리 제조업|Manufacture of flat glass
23112|안전유리 제조업|Manufacture of safety glass
23119|기타 판유리 가공품 제조업|Manufacture of other products made of flat glass
2312|산업용 유리 제조업|Manufacture of industrial glass
23121|1차 유리제품, 유리섬유 및 광학용 유리 제조업|Manufacture of basic glass products, glass fibers and optical glass
23122|디스플레이 장치용 유리 제조업|Manufacture of glass products for displays
23129|기타 산업용 유리제품 제조업|Manufacture of other industrial glass products
2319|기타 유리제품 제조업|Manufacture of other glass products
23191|가정용 유리제품 제조업|Manufacture of household glassware
23192|포장용 유리용기 제조업|Manufacture of bottles and other containers made of glass
23199|그 외 기타 유리제품 제조업|Manufacture of other glass products n.e.c.
232|내화, 비내화 요업제품 제조업|Manufacture of refractory and non-refractory ceramic products
2321|내화 요업제품 제조업|Manufacture of refractory ceramic products
23211|정형 내화 요업제품 제조업|Manufacture of shaped refractory ceramic products
23212|부정형 내화 요업제품 제조업|Manufacture of unshaped refractory ceramic products
2322|비내화 일반도자기 제조업|Manufacture of non-refractory porcelain and ceramic products
23221|가정용 및 장식용 도자기 제조업|Manufacture of household or ornamental pottery and ceramic ware
23222|위생용 및 산업용 도자기 제조업|Manufacture of sanitary and industrial ceramic ware
23229|기타 일반 도자기 제조업|Manufacture of other non-refractory porcelain and ceramic products
2323|건축용 비내화 요업제품 제조업|Manufacture of structural non-refractory clay and ceramic products
23231|점토 벽돌, 블록 및 유사 비내화 요업제품 제조업|Manufacture of non-refractory clay bricks, blocks and similar products
23232|타일 및 유사 비내화 요업제품 제조업|Manufacture of non-refractory ceramic tiles and similar products
23239|기타 건축용 비내화 요업제품 제조업|Manufacture of other structural non-refractory clay and ceramic products
233|시멘트, 석회, 플라스터 및 그 제품 제조업|Manufacture of cement, lime, plaster and its products
2331|시멘트, 석회 및 플라스터 제조업|Manufacture of cement, lime and plaster
23311|시멘트 제조업|Manufacture of cement
23312|석회 및 플라스터 제조업|Manufacture of lime and plaster
2332|콘크리트, 레미콘 및 기타 시멘트, 플라스터 제품 제조업|Manufacture of articles of concrete, ready-mixed concrete and other cement and plaster products
23321|비내화 모르타르 제조업|Manufacture of non-refractory mortar
23322|레미콘 제조업|Manufacture of ready-mixed concrete
23323|플라스터 혼합제품 제조업|Manufacture of plaster products and related products
23324|콘크리트 타일, 기와, 벽돌 및 블록 제조업|Manufacture of concrete tiles, roofing tiles, bricks and blocks
23325|콘크리트 관 및 기타 구조용 콘크리트 제품 제조업|Manufacture of concrete pipes and other structural concrete products
23326|인조대리석 제품 제조업|Manufacture of artificial marble
23329|그 외 기타 콘크리트 제품 및 유사제품 제조업|Manufacture of other concrete and similar products n.e.c.
239|기타 비금속 광물제품 제조업|Manufacture of other non-metallic mineral products
2391|석제품 제조업|Cutting, shaping and finishing of stone
23911|건설용 석제품 제조업|Manufacture of stone products for construction
23919|기타 석제품 제조업|Manufacture of other stone products
2399|그 외 기타 비금속 광물제품 제조업|Manufacture of other non-metallic mineral products n.e.c.
23991|아스팔트 콘크리트 및 혼합제품 제조업|Manufacture of asphalt concrete and related products
23992|연마재 제조업|Manufacture of abrasive articles
23993|비금속광물 분쇄물 생산업|Manufacture of non-metallic crushed mineral products
23994|암면 및 유사제품 제조업|Manufacture of mineral wools and other similar products
23995|탄소섬유 제조업|Manufacture of carbon fibers
23999|그 외 기타 분류 안된 비금속 광물제품 제조업|Manufacture of other non-metallic minerals n.e.c.
24|1차 금속 제조업|Manufacture of basic metals
241|1차 철강 제조업|Manufacture of basic iron and steel
2411|제철, 제강 및 합금철 제조업|Manufacture of basic iron, steel and ferro-alloys
24111|제철업|Manufacture of basic iron
24112|제강업|Manufacture of basic steel
24113|합금철 제조업|Manufacture of ferro-alloys
24119|기타 제철 및 제강업|Manufacture of other basic iron and steel
2412|철강 압연, 압출 및 연신제품 제조업|Manufacture of steel products by rolling, extrusion and drawing
24121|열간 압연 및 압출 제품 제조업|Manufacture of steel products by hot rolling, hot extrusion and hot drawing
24122|냉간 압연 및 압출 제품 제조업|Manufacture of steel products by cold rolling, cold extrusion and cold drawing
24123|철강선 제조업|Manufacture of steel wire
2413|철강관 제조업|Manufacture of pipes, tubes and hollow profiles, of iron or steel
24131|주철관 제조업|Manufacture of tubes and pipes, of cast iron
24132|강관 제조업|Manufacture of pipes and tubes, of steel
24133|강관 가공품 및 관 연결구류 제조업|Manufacture of pipe and tube fittings and related products, of steel
2419|기타 1차 철강 제조업|Manufacture of other basic iron and steel
24191|도금, 착색 및 기타 표면처리강재 제조업|Manufacture of coated, plated, coloured and other processed steel products
24199|그 외 기타 1차 철강 제조업|Manufacture of other basic iron and steel n.e.c.
242|1차 비철금속 제조업|Manufacture of basic precious and non-ferrous metals
2421|비철금속 제련, 정련 및 합금 제조업|Manufacture of smelting, refining and alloys of non-ferrous metals
24211|동 제련, 정련 및 합금 제조업|Manufacture of smelting, refining and alloys of copper
24212|알루미늄 제련, 정련 및 합금 제조업|Manufacture of smelting, refining and alloys of aluminum
24213|연 및 아연 제련, 정련 및 합금 제조업|Manufacture of smelting, refining and alloys of lead and zinc
24219|기타 비철금속 제련, 정련 및 합금 제조업|Manufacture of smelting, refining and alloys of other non-ferrous metals
2422|비철금속 압연, 압출 및 연신제품 제조업|Manufacture of non-ferrous metal products by rolling, extrusion and drawing
24221|동 압연, 압출 및 연신제품 제조업|Manufacture of copper products by rolling, extrusion and drawing
24222|알루미늄 압연, 압출 및 연신제품 제조업|Manufacture of aluminum products by rolling, extrusion and drawing
24229|기타 비철금속 압연, 압출 및 연신 제품 제조업|Manufacture of other non-ferrous metal products by rolling, extrusion and drawing
2429|기타 1차 비철금속 제조업|Manufacture of other basic precious and non-ferrous metals
24290|기타 1차 비철금속 제조업|Manufacture of other basic precious and non-ferrous metals
243|금속 주조업|Casting of metals
2431|철강 주조업|Casting of iron and steel
24311|선철주물 주조업|Casting of pig iron
24312|강주물 주조업|Casting of steel
2432|비철금속 주조업|Casting of non-ferrous metals
24321|알루미늄주물 주조업|Casting of aluminum
24329|기타 비철금속 주조업|Casting of other non-ferrous metals
25|금속가공제품 제조업; 기계 및 가구 제외|Manufacture of fabricated metal products, except machinery and furniture
251|구조용 금속제품, 탱크 및 증기발생기 제조업|Manufacture of structural metal products, tanks, reservoirs and steam generators
2511|구조용 금속제품 제조업|Manufacture of structural metal products
25111|금속 문, 창, 셔터 및 관련제품 제조업|Manufacture of metal doors, windows, shutters and related products
25112|구조용 금속 판제품 및 공작물 제조업|Manufacture of structural metal sheet products and metal works used on building
25113|육상 금속 골조 구조재 제조업|Manufacture of metal frameworks or skeletons for land structure and parts thereof
25114|수상 금속 골조 구조재 제조업|Manufacture of metal frameworks or skeletons for marine structure and parts thereof
25119|기타 구조용 금속제품 제조업|Manufacture of other structural metal products
2512|산업용 난방보일러, 금속탱크 및 유사 용기 제조업|Manufacture of industrial heating boilers, tanks, reservoirs and containers of metals
25121|산업용 난방보일러 및 방열기 제조업|Manufacture of industrial heating boilers and radiators
25122|금속탱크 및 저장용기 제조업|Manufacture of tanks and reservoirs
25123|압축 및 액화 가스용기 제조업|Manufacture of metal containers for compressed or liquefied gas
2513|핵반응기 및 증기 보일러 제조업|Manufacture of nuclear reactors and steam generators
25130|핵반응기 및 증기보일러 제조업|Manufacture of nuclear reactors and steam generators
252|무기 및 총포탄 제조업|Manufacture of weapons and ammunition
2520|무기 및 총포탄 제조업|Manufacture of weapons and ammunition
25200|무기 및 총포탄 제조업|Manufacture of weapons and ammunition
259|기타 금속 가공제품 제조업|Manufacture of other fabricated metal products; metalworking service activities
2591|금속 단조, 압형 및 분말야금 제품 제조업|Forging, pressing, stamping and roll-forming of metal; powder metallurgy
25911|분말 야금제품 제조업|Manufacture of powder metallurgic products
25912|금속 단조제품 제조업|Manufacture of forging products
25913|자동차용 금속 압형제품 제조업|Manufacture of pressing products for motor vehicles
25914|그 외 금속 압형제품 제조업|Manufacture of other pressing products
2592|금속 열처리, 도금 및 기타 금속가공업|Treatment and coating of metals; machining
25921|금속 열처리업|Heat treatment of metals
25922|도금업|Plating of metals
25923|도장 및 기타 피막처리업|Coating and similar treatment of metals
25924|절삭가공 및 유사처리업|Engraving, cutting and similar processing of metals
25929|그 외 기타 금속가공업|Other metalworking n.e.c.
2593|날붙이, 수공구 및 일반철물 제조업|Manufacture of cutlery, hand tools and general hardware
25931|날붙이 제조업|Manufacture of cutlery
25932|일반철물 제조업|Manufacture of general hardware
25933|비동력식 수공구 제조업|Manufacture of non-power-driven hand tools
25934|톱 및 호환성 공구 제조업|Manufacture of saws, saw blades and interchangeable tools
2594|금속파스너, 스프링 및 금속선 가공제품 제조업|Manufacture of metal fasteners, springs and articles made of metal wires
25941|볼트 및 너트류 제조업|Manufacture of bolts and screws
25942|그 외 금속파스너 및 나사제품 제조업|Manufacture of other metal fasteners and screw products
25943|금속 스프링 제조업|Manufacture of metal springs
25944|금속선 가공제품 제조업|Manufacture of articles made of metal wires
2599|그 외 기타 금속가공제품 제조업|Manufacture of other fabricated metal products
25991|금속 캔 및 기타 포장용기 제조업|Manufacture of metal cans and other containers
25992|수동식 식품 가공기기 및 금속 주방용기 제조업|Manufacture of hand-operated kitchen appliances and metal ware
25993|금속 위생용품 제조업|Manufacture of metal sanitary ware
25994|금속 표시판 제조업|Manufacture of metal sign boards including road signs
25995|피복 및 충전 용접봉 제조업|Manufacture of coated rods and cored wire, of base metal for soldering or welding
25999|그 외 기타 분류 안된 금속 가공 제품 제조업|Manufacture of other fabricated and processed metal products n.e.c
26|전자부품, 컴퓨터, 영상, 음향 및 통신장비 제조업|Manufacture of electronic components, computer; visual, sounding and communication equipment
261|반도체 제조업|Manufacture of semiconductor
2611|전자집적회로 제조업|Manufacture of electronic integrated circuits
26111|메모리용 전자집적회로 제조업|Manufacture of memory electronic integrated circuits
26112|비메모리용 및 기타 전자집적회로 제조업|Manufacture of non-memory electronic integrated circuits
2612|다이오드, 트랜지스터 및 유사 반도체소자 제조업|Manufacture of diodes, transistors and similar semi-conductor devices
26121|발광 다이오드 제조업|Manufacture of light emitting diodes
26129|기타 반도체소자 제조업|Manufacture of other diodes, transistors and similar semi-conductor devices
262|전자부품 제조업|Manufacture of electronic components
2621|표시장치 제조업|Manufacture of flat display components
26211|액정 표시장치 제조업|Manufacture of liquid crystal display components
26212|유기발광 표시장치 제조업|Manufacture of organic light emitting diodes display components
26219|기타 표시장치 제조업|Manufacture of other display component
2622|인쇄회로기판 및 전자부품 실장기판 제조업|Manufacture of bare printed circuit boards and loading of electronic components onto pcb
26221|인쇄회로기판용 적층판 제조업|Manufacture of laminated plates for printed circuit boards
26222|경성 인쇄회로기판 제조업|Manufacture of rigid printed circuit boards
26223|연성 및 기타 인쇄회로기판 제조업|Manufacture of flexible and other printed circuit boards
26224|전자부품 실장기판 제조업|Manufacture of loading of electronic components onto PCB
2629|기타 전자부품 제조업|Manufacture of other electronic components, except semiconductor and electronic integrated circuits
26291|전자축전기 제조업|Manufacture of electronic capacitors
26292|전자저항기 및 전자카드 제조업|Manufacture of electronic resistors and smart cards with magnetic stripe or chip
26293|전자코일, 변성기 및 기타 전자 유도자 제조업|Manufacture of electronic coils, transformers and other inductors
26294|전자감지장치 제조업|Manufacture of electronic perception sensors
26299|그 외 기타 전자부품 제조업|Manufacture of electronic tubes, interface cards and other electronic components n.e.c.
263|컴퓨터 및 주변장치 제조업|Manufacture of computers and peripheral equipment
2631|컴퓨터 제조업|Manufacture of computer
26310|컴퓨터 제조업|Manufacture of computer
2632|기억장치 및 주변기기 제조업|Manufacture of storage devices and peripheral equipment
26321|기억장치 제조업|Manufacture of storage devices
26322|컴퓨터 모니터 제조업|Manufacture of computer monitor
26323|컴퓨터 프린터 제조업|Manufacture of computer printer
26329|기타 주변기기 제조업|Manufacture of other peripheral apparatuses
264|통신 및 방송 장비 제조업|Manufacture of communication and broadcasting apparatuses
2641|유선 통신장비 제조업|Manufacture of wire communication apparatuses
26410|유선 통신장비 제조업|Manufacture of wire telecommunication apparatuses
2642|방송 및 무선 통신장비 제조업|Manufacture of broadcasting and wireless communication apparatuses
26421|방송장비 제조업|Manufacture of broadcasting apparatuses
26422|이동전화기 제조업|Manufacture of mobile phone
26429|기타 무선 통신장비 제조업|Manufacture of other wireless communication apparatuses
265|영상 및 음향기기 제조업|Manufacture of electronic video and audio equipment
2651|텔레비전, 비디오 및 기타 영상기기 제조업|Manufacture of television, video and other visual equipment
26511|텔레비전 제조업|Manufacture of television
26519|비디오 및 기타 영상기기 제조업|Manufacture of video and other visual equipment
2652|오디오, 스피커 및 기타 음향기기 제조업|Manufacture of audio, speaker and other sounding equipment
26521|라디오, 녹음 및 재생 기기 제조업|Manufacture of radio, recorder and reproducing apparatuses
26529|기타 음향기기 제조업|Manufacture of other sounding equipment
266|마그네틱 및 광학 매체 제조업|Manufacture of magnetic and optical medium
2660|마그네틱 및 광학 매체 제조업|Manufacture of magnetic and optical medium
26600|마그네틱 및 광학 매체 제조업|Manufacture of magnetic and optical medium
27|의료, 정밀, 광학기기 및 시계 제조업|Manufacture of medical, precision and optical instruments, watches and clocks
271|의료용 기기 제조업|Manufacture of medical and dental instruments and supplies
2711|방사선 장치 및 전기식 진단 기기 제조업|Manufacture of irradiation and electro-diagnostic apparatuses
27111|방사선 장치 제조업|Manufacture of irradiation apparatuses
27112|전기식 진단 및 요법 기기 제조업|Manufacture of electro-diagnostic and electro-therapeutic apparatuses
2719|기타 의료용 기기 제조업|Manufacture of other medical and surgical equipment and orthopedic appliances
27191|치과용 기기 제조업|Manufacture of dental instruments and appliances
27192|치과기공물 제조업|Manufacture of dental prosthesis
27193|치과용 임플란트 제조업|Manufacture of dental implant
27194|정형외과용 및 신체보정용 기기 제조업|Manufacture of orthopedic, orthodontic, prosthetic appliances and supplies for disability
27195|안경 및 안경렌즈 제조업|Manufacture of eyeglasses and optical lenses
27196|의료용 가구 제조업|Manufacture of medical, surgical, dental or veterinary furniture
27199|그 외 기타 의료용 기기 제조업|Manufacture of other medical and surgical equipment and orthopedic appliances n.e.c.
272|측정, 시험, 항해, 제어 및 기타 정밀기기 제조업; 광학기기 제외|Manufacture of measuring, testing, navigating and control equipment; except optical instruments
2721|측정, 시험, 항해, 제어 및 기타 정밀기기 제조업|Manufacture of measuring, testing, navigating, control and other precision instrumensts
27211|레이더, 항행용 무선기기 및 측량기구 제조업|Manufacture of radar, navigation, aeronautical, nautical equipment; measuring and recording equipment
27212|전자기 측정, 시험 및 분석기구 제조업|Manufacture of instruments for measuring and testing electricity and electrical signals
27213|물질 검사, 측정 및 분석기구 제조업|Manufacture of physical properties testing, measuring and inspection equipment
27214|속도계 및 적산계기 제조업|Manufacture of speedometers and integrating meters
27215|기기용 자동측정 및 제어장치 제조업|Manufacture of environmental controls and automatic controls for appliances
27216|산업처리공정 제어장비 제조업|Manufacture of industrial process control equipment
27219|기타 측정, 시험, 항해, 제어 및 정밀기기 제조업|Manufacture of other measuring, testing, navigating, control instrumensts n.e.c.
2722|시계 및 시계부품 제조업|Manufacture of watches, clocks and its parts
27220|시계 및 시계부품 제조업|Manufacture of watches, clocks and its parts
273|사진장비 및 광학기기 제조업|Manufacture of photographic equipment and optical instruments
2730|사진장비 및 광학기기 제조업|Manufacture of photographic equipment and optical instruments
27301|광학렌즈 및 광학요소 제조업|Manufacture of optical lens and elements
27309|기타 광학기기 및 사진기 제조업|Manufacture of cameras, other optical instruments and photographic equipment
28|전기장비 제조업|Manufacture of electrical equipment
281|전동기, 발전기 및 전기 변환ㆍ 공급ㆍ제어 장치 제조업|Manufacture of electric motors, generators, transformers and electricity distribution and control apparatus
2811|전동기, 발전기 및 전기 변환장치 제조업|Manufacture of electric motors, generators and transformers
28111|전동기 및 발전기 제조업|Manufacture of electric motors and generators
28112|변압기 제조업|Manufacture of transformers
28113|에너지 저장장치 제조업|Manufacture of energy storage system
28119|기타 전기 변환장치 제조업|Manufacture of other electric motors, generators and transformers
2812|전기 공급 및 제어장치 제조업|Manufacture of electricity distribution and control apparatuses
28121|전기회로 개폐, 보호장치 제조업|Manufacture of apparatuses for switching, protecting electrical circuits used in power distribution systems
28122|전기회로 접속장치 제조업|Manufacture of apparatuses for connecting electrical circuits used in power distribution systems
28123|배전반 및 전기 자동제어반 제조업|Manufacture of boards for electric control or distribution
282|일차전지 및 이차전지 제조업|Manufacture of primary battery and secondary battery
2820|일차전지 및 이차전지 제조업|Manufacture of primary battery and secondary battery
28201|일차전지 제조업|Manufacture of primary battery
28202|운송장비용 이차전지 제조업|Manufacture of secondary battery for transport equipment
28209|기타 이차전지 제조업|Manufacture of other secondary battery
283|절연선 및 케이블 제조업|Manufacture of insulated wires and cables
2830|절연선 및 케이블 제조업|Manufacture of insulated wires and cables
28301|광섬유 케이블 제조업|Manufacture of optical fiber cables
28302|기타 절연선 및 케이블 제조업|Manufacture of other insulated wires and cables
28303|절연 코드세트 및 기타 도체 제조업|Manufacture of insulated codes sets and other conductors for electricity
284|전구 및 조명장치 제조업|Manufacture of electric tubes and bulbs and lighting equipment
2841|전구 및 램프 제조업|Manufacture of electric lamps and bulbs
28410|전구 및 램프 제조업|Manufacture of electric lamps and bulbs
2842|조명장치 제조업|Manufacture of lighting fixtures
28421|운송장비용 조명장치 제조업|Manufacture of electric lighting fixtures for transportation equipment
28422|일반용 전기 조명장치 제조업|Manufacture of general electric lighting fixtures
28423|전시 및 광고용 조명장치 제조업|Manufacture of electric lighting fixtures for exhibition and advertisement
28429|기타 조명장치 제조업|Manufacture of other lighting fixtures
285|가정용 기기 제조업|Manufacture of domestic appliances
2851|가정용 전기기기 제조업|Manufacture of domestic electric appliances
28511|주방용 전기기기 제조업|Manufacture of electric appliances for kitchen
28512|가정용 전기 난방기기 제조업|Manufacture of domestic electrothermic appliances
28519|기타 가정용 전기기기 제조업|Manufacture of other domestic electric appliances
2852|가정용 비전기식 조리 및 난방 기구 제조업|Manufacture of domestic non-electric cooking and heating appliances
28520|가정용 비전기식 조리 및 난방 기구 제조업|Manufacture of domestic non-electric cooking and heating appliances
289|기타 전기장비 제조업|Manufacture of other electrical equipment
2890|기타 전기장비 제조업|Manufacture of other electrical equipment
28901|전기경보 및 신호장치 제조업|Manufacture of electric alarm and signaling equipment
28902|전기용 탄소제품 및 절연제품 제조업|Manufacture of electrical carbon products and insulators
28903|교통 신호장치 제조업|Manufacture of traffic signaling equipment
28909|그 외 기타 전기장비 제조업|Manufacture of other electrical equipment n.e.c.
29|기타 기계 및 장비 제조업|Manufacture of other machinery and equipment
291|일반 목적용 기계 제조업|Manufacture of general purpose machinery
2911|내연기관 및 터빈 제조업; 항공기용 및 차량용 제외|Manufacture of internal combustion piston engines and turbines, except aircraft, vehicle and cycle propulsion engines
29111|내연기관 제조업|Manufacture of internal combustion piston engines
29119|기타 기관 및 터빈 제조업|Manufacture of other engines and turbines
2912|유압기기 제조업|Manufacture of fluid power equipment
29120|유압기기 제조업|Manufacture of fluid power equipment
2913|펌프 및 압축기 제조업; 탭, 밸브 및 유사장치 제조 포함|Manufacture of pumps and compressors including taps, valves and similar products
29131|액체 펌프 제조업|Manufacture of pumps for liquids
29132|기체 펌프 및 압축기 제조업|Manufacture of air or vacuum pumps and compressors
29133|탭, 밸브 및 유사장치 제조업|Manufacture of taps, valves and similar products
2914|베어링, 기어 및 동력전달장치 제조업|Manufacture of bearings, gears and driving elements
29141|구름베어링 제조업|Manufacture of ball and roller bearings
29142|기어 및 동력전달장치 제조업|Manufacture of gears and driving elements
2915|산업용 오븐, 노 및 노용 버너 제조업|Manufacture of industrial ovens, furnaces and furnace burners
29150|산업용 오븐, 노 및 노용 버너 제조업|Manufacture of industrial ovens, furnaces and furnace burners
2916|산업용 트럭, 승강기 및 물품취급장비 제조업|Manufacture of work trucks, lifting and handling equipment
29161|산업용 트럭 및 적재기 제조업|Manufacture of work trucks and loading or unloading machinery
29162|승강기 제조업|Manufacture of lifting equipment
29163|컨베이어장치 제조업|Manufacture of conveyors
29169|기타 물품 취급장비 제조업|Manufacture of other lifting and handling equipment
2917|냉각, 공기조화, 여과, 증류 및 가스발생기 제조업|Manufacture of refrigerating, air conditioning, filtering, distilling equipment and gas generators
29171|산업용 냉장 및 냉동 장비 제조업|Manufacture of refrigerating or freezing industrial equipment
29172|가정용 및 산업용 공기 조화장치 제조업|Manufacture of household and industrial air conditioning, control machines
29173|운송장비용 공기 조화장치 제조업|Manufacture of air conditioning, control machines for transport equipment
29174|산업용 송풍기 및 배기장치 제조업|Manufacture of non-domestic fans and ventilators
29175|기체 여과기 제조업|Manufacture of filtering or purifying machinery for air or gases
29176|액체 여과기 제조업|Manufacture of filtering or purifying machinery for liquids or oils
29177|증류기, 열교환기 및 가스발생기 제조업|Manufacture of distilling machinery, heat exchangers and gas generators
2918|사무용 기계 및 장비 제조업|Manufacture of office machinery and equipment
29180|사무용 기계 및 장비 제조업|Manufacture of office machinery and equipment
2919|기타 일반 목적용 기계 제조업|Manufacture of other general-purpose machinery
29191|용기 세척, 포장 및 충전기 제조업|Manufacture of machinery for cleaning, packing and charging
29192|분사기 및 소화기 제조업|Manufacture of equipment for projecting, dispersing or spraying liquids or powders
29193|동력식 수지공구 제조업|Manufacture of power-driven hand tools
29199|그 외 기타 일반목적용 기계 제조업|Manufacture of other general-purpose machinery n.e.c.
292|특수 목적용 기계 제조업|Manufacture of special-purpose machinery
2921|농업 및 임업용 기계 제조업|Manufacture of agricultural and forestry machinery
29210|농업 및 임업용 기계 제조업|Manufacture of agricultural and forestry machinery
2922|가공 공작기계 제조업|Manufacture of metal forming machinery and machine tools
29221|전자 응용 절삭기계 제조업|Manufacture of cutting machinery using a laser beam, ultrasonic waves
29222|디지털 적층 성형기계 제조업|Manufacture of forming machinery for digital additive manufacturing
29223|금속 절삭기계 제조업|Manufacture of metal cutting machinery
29224|금속 성형기계 제조업|Manufacture of metal shaping machinery
29229|기타 가공 공작기계 제조업|Manufacture of other forming machinery and machine tools
2923|금속 주조 및 기타 야금용 기계 제조업|Manufacture of machinery for metal casting and other metallurgy
29230|금속 주조 및 기타 야금용 기계 제조업|Manufacture of machinery for metal casting and other metallurgy
2924|건설 및 광업용 기계장비 제조업|Manufacture of machinery for mining, quarrying and construction
29241|건설 및 채광용 기계장비 제조업|Manufacture of machinery for mining, quarrying and construction
29242|광물처리 및 취급장비 제조업|Manufacture of machinery for treating minerals
2925|음ㆍ식료품 및 담배 가공기계 제조업|Manufacture of machinery for food, beverage and tobacco processing
29250|음ㆍ식료품 및 담배 가공기계 제조업|Manufacture of machinery for food, beverage and tobacco processing
2926|섬유, 의복 및 가죽 가공기계 제조업|Manufacture of machinery for textile, apparel and leather production
29261|산업용 섬유 세척, 염색, 정리 및 가공 기계 제조업|Manufacture of industrial machinery for washing, dyeing, finishing and processing of textile
29269|기타 섬유, 의복 및 가죽 가공 기계 제조업|Manufacture of other machinery for textiles, apparel and leather processing
2927|반도체 및 디스플레이 제조용 기계 제조업|Manufacture of semi-conductor and display component manufacturing machinery
29271|반도체 제조용 기계 제조업|Manufacture of semi-conductor manufacturing machinery
29272|디스플레이 제조용 기계 제조업|Manufacture of display component manufacturing machinery
2928|산업용 로봇 제조업|Manufacture of industrial robots
29280|산업용 로봇 제조업|Manufacture of industrial robots
2929|기타 특수 목적용 기계 제조업|Manufacture of other special purpose machinery
29291|고무, 화학섬유 및 플라스틱 성형기 제조업|Manufacture of machinery for rubber, man-made fiber and plastics processing
29292|인쇄 및 제책용 기계 제조업|Manufacture of machinery for printing and bookbinding
29293|주형 및 금형 제조업|Manufacture of mould and metallic patterns
29299|그 외 기타 특수목적용 기계 제조업|Manufacture of other special purpose machinery, n.e.c.
30|자동차 및 트레일러 제조업|Manufacture of motor vehicles, trailers and semitrailers
301|자동차용 엔진 및 자동차 제조업|Manufacture of motor vehicles and engines for motor vehicles
3011|자동차용 엔진 제조업|Manufacture of engines for motor vehicles
30110|자동차용 엔진 제조업|Manufacture of engines for motor vehicles
3012|자동차 제조업|Manufacture of motor vehicles
30121|내연기관 승용차 및 기타 여객용 자동차 제조업|Manufacture of internal combustion engine vehicle for passenger
30122|전기 승용차 및 기타 여객용 전기 자동차 제조업|Manufacture of electric vehicle for passenger
30123|내연기관 화물자동차 및 특수목적용 자동차 제조업|Manufacture of internal combustion engine vehicle for freight and special purpose
30124|전기 화물자동차 및 특수목적용 전기 자동차 제조업|Manufacture of electric vehicle for freight and special purpose
302|자동차 차체 및 트레일러 제조업|Manufacture of bodies for motor vehicles; manufacture of trailers and semi-trailers
3020|자동차 차체 및 트레일러 제조업|Manufacture of bodies for motor vehicles; manufacture of trailers and semi-trailers
30201|차체 및 특장차 제조업|Manufacture of motor vehicle bodies and motor vehicles assembled on purchased chassis
30202|자동차 구조 및 장치 변경업|Modification of structure and devices of a motor vehicles
30203|트레일러 및 세미 트레일러 제조업|Manufacture of trailers and semi-trailers
303|자동차 신품 부품 제조업|Manufacture of parts and accessories for motor vehicles(new products)
3031|자동차 엔진용 신품 부품 제조업|Manufacture of parts and accessories for motor engines(new products)
30310|자동차 엔진용 신품 부품 제조업|Manufacture of parts and accessories for motor engines(new products)
3032|자동차 차체용 신품 부품 제조업|Manufacture of parts and accessories for motor vehicle body(new products)
30320|자동차 차체용 신품 부품 제조업|Manufacture of parts and accessories for motor vehicle body(new products)
3033|자동차용 신품 동력전달장치 및 전기장치 제조업|Manufacture of power transmission devices and electrical and electronic equipment for motor vehicles(new products)
30331|자동차용 신품 동력전달장치 제조업|Manufacture of power transmission devices for motor vehicles(new products)
30332|자동차용 신품 전기장치 제조업|Manufacture of electronic equipment for motor vehicles(new products)
3039|자동차용 기타 신품 부품 제조업|Manufacture of other parts and accessories for motor vehicles(new products)
30391|자동차용 신품 조향장치 및 현가장치 제조업|Manufacture of steering and suspension devices for motor vehicles(new products)
30392|자동차용 신품 제동장치 제조업|Manufacture of damping devices for motor vehicles(new products)
30393|자동차용 신품 의자 제조업|Manufacture of seats for motor vehicles(new products)
30399|그 외 자동차용 신품 부품 제조업|Manufacture of other new parts and accessories for motor vehicles n.e.c.
304|자동차 재제조 부품 제조업|Manufacture of parts and accessories for motor vehicles(re manufacturing products)
3040|자동차 재제조 부품 제조업|Manufacture of parts and accessories for motor vehicles(re manufacturing products)
30400|자동차 재제조 부품 제조업|Manufacture of parts and accessories for motor vehicles(re manufacturing products)
31|기타 운송장비 제조업|Manufacture of other transport equipment
311|선박 및 보트 건조업|Building of ships and boats
3111|선박 및 수상 부유 구조물 건조업|Building of ships and floating structures
31111|강선 건조업|Building of steel ships
31112|합성수지선 건조업|Building of synthetic resin ships
31113|기타 선박 건조업|Building of non-ferrous metal ships and other ships
31114|선박 구성 부분품 제조업|Manufacture of sections for ships
3112|오락 및 스포츠용 보트 건조업|Building of pleasure and sporting boats
31120|오락 및 스포츠용 보트 건조업|Building of pleasure and sporting boats
312|철도장비 제조업|Manufacture of railway locomotives and rolling stock
3120|철도장비 제조업|Manufacture of railway locomotives and rolling stock
31201|기관차 및 기타 철도차량 제조업|Manufacture of rail locomotives and rolling stock
31202|철도차량 부품 및 관련 장치물 제조업|Manufacture of specialized parts of railway or tramway locomotives or of rolling stock
313|항공기, 우주선 및 부품 제조업|Manufacture of aircraft, spacecraft and its parts
3131|항공기, 우주선 및 보조장치 제조업|Manufacture of aircraft, spacecraft and its assistant equipment
31311|유인 항공기, 항공우주선 및 보조장치 제조업|Manufacture of manned aircraft, spacecraft and its assistant equipment
31312|무인 항공기 및 무인 비행장치 제조업|Manufacture of unmanned aircraft and its assistant equipment
3132|항공기용 엔진 및 부품 제조업|Manufacture of engines and parts for aircraft
31321|항공기용 엔진 제조업|Manufacture of engines for aircraft
31322|항공기용 부품 제조업|Manufacture of aircraft parts and accessories
319|그 외 기타 운송장비 제조업|Manufacture of other transport equipment
3191|전투용 차량 제조업|Manufacture of military fighting vehicles
31910|전투용 차량 제조업|Manufacture of military fighting vehicles
3192|모터사이클 및 개인용 전기식 이동수단 제조업|Manufacture of motorcycles and electric personal mobility device
31921|모터사이클 제조업|Manufacture of motorcycles
31922|개인용 전기식 이동수단 제조업|Manufacture of electric personal mobility device
3199|그 외 기타 분류 안된 운송장비 제조업|Manufacture of other transport equipment n.e.c.
31991|자전거 및 환자용 차량 제조업|Manufacture of bicycles and invalid carriages
31999|그 외 기타 달리 분류되지 않은 운송장비 제조업|Manufacture of other transport equipment n.e.c.
32|가구 제조업|Manufacture of furniture
320|가구 제조업|Manufacture of furniture
3201|침대 및 내장가구 제조업|Manufacture of beds and upholstered furniture
32011|매트리스 및 침대 제조업|Manufacture of mattresses and beds
32019|소파 및 기타 내장가구 제조업|Manufacture of sofas and other upholstered furniture
3202|목재가구 제조업|Manufacture of wood furniture
32021|주방용 및 음식점용 목재가구 제조업|Manufacture of wood furniture for kitchen and restaurant
32029|기타 목재가구 제조업|Manufacture of other wood furniture
3209|기타 가구 제조업|Manufacture of other furniture
32091|금속 가구 제조업|Manufacture of metal furniture
32099|그 외 기타 가구 제조업|Manufacture of other furniture n.e.c.
33|기타 제품 제조업|Other manufacturing
331|귀금속 및 장신용품 제조업|Manufacture of jewellery, bijouterie and related articles
3311|귀금속 및 관련제품 제조업|Manufacture of jewellery and related articles
33110|귀금속 및 관련제품 제조업|Manufacture of jewellery and related articles
3312|모조 귀금속 및 모조 장신용품 제조업|Manufacture of imitation jewellery and costume jewellery
33120|모조 귀금속 및 모조 장신용품 제조업|Manufacture of imitation jewellery and costume jewellery
332|악기 제조업|Manufacture of musical instruments
3320|악기 제조업|Manufacture of musical instruments
33201|건반 악기 제조업|Manufacture of keyboard instruments
33209|기타 악기 및 전자 악기 제조업|Manufacture of other musical and electronic instruments
333|운동 및 경기용구 제조업|Manufacture of sports and athletic goods
3330|운동 및 경기용구 제조업|Manufacture of sports and athletic goods
33301|체조, 육상 및 체력단련용 장비 제조업|Manufacture of athletics, gymnastics, fitness equipment
33302|놀이터용 장비 제조업|Manufacture of playground equipment
33303|낚시 및 수렵용구 제조업|Manufacture of fishing and hunting equipment
33309|기타 운동 및 경기용구 제조업|Manufacture of other sports and athletic goods
334|인형, 장난감 및 오락용품 제조업|Manufacture of dolls, toys and amusement goods
3340|인형, 장난감 및 오락용품 제조업|Manufacture of dolls, toys and amusement goods
33401|인형 및 장난감 제조업|Manufacture of dolls and toys
33402|영상게임기 제조업|Manufacture of video game machines
33409|기타 오락용품 제조업|Manufacture of other amusement goods
339|그 외 기타 제품 제조업|Other manufacturing n.e.c.
3391|간판 및 광고물 제조업|Manufacture of signs and advertisements
33910|간판 및 광고물 제조업|Manufacture of signs and advertisements
3392|사무 및 회화용품 제조업|Manufacture of stationery and artists' goods
33920|사무 및 회화용품 제조업|Manufacture of stationery and artists' goods
3393|가발, 장식용품 및 전시용 모형 제조업|Manufacture of wigs, ornaments and mockups
33931|가발 및 유사 제품 제조업|Manufacture of wigs and similar articles
33932|전시용 모형 제조업|Manufacture of exhibiting models
33933|표구처리업|Mounting pictures and other arts
3399|그 외 기타 분류 안된 제품 제조업|Other manufacturing n.e.c.
33991|단추 및 유사 파스너 제조업|Manufacture of buttons and snaps, slides and similar fasteners
33992|라이터, 연소물 및 흡연용품 제조업|Manufacture of lighters, combustible materials and smoking supplies
33993|비 및 솔 제조업|Manufacture of brushes and brooms
33999|그 외 기타 달리 분류되지 않은 제품 제조업|Other manufacturing n.e.c.
34|산업용 기계 및 장비 수리업|Maintenance and repair services of industrial machinery and equipment
340|산업용 기계 및 장비 수리업|Maintenance and repair services of industrial machinery and equipment
3401|일반 기계류 수리업|Maintenance and repair services of general machinery and equipment
34011|건설․광업용 기계 및 장비 수리업|Maintenance and repair services of machinery and equipment for mining and construction
34019|기타 일반 기계 및 장비 수리업|Maintenance and repair services of other general machinery
3402|전기․전자 및 정밀기기 수리업|Maintenance and repair services of electrical, electronic and precision equipment
34020|전기․전자 및 정밀기기 수리업|Maintenance and repair services of electrical, electronic and precision equipment`;
