/**
 * The GeoNames feature codes that are read, the kind each one is to us, and the least prominence of such a place; codes
 * as in https://www.geonames.org/export/codes.html. Gone places (PPLH, PPLQ, PCLH…) and the many codes for farms, wells
 * and buildings are not here: their names are words that an article uses for other things.
 */
export const featureKinds: ReadonlyMap<string, { readonly kind: string; readonly least: number }> = new Map(
  (
    [
      ["capital", 0.2, "PPLC"],
      ["city", 0, "PPL PPLA PPLA2 PPLA3 PPLA4 PPLA5 PPLF PPLG PPLL PPLR PPLS STLMT"],
      ["district", 0, "PPLX"],
      ["country", 0.9, "PCL PCLI"],
      ["territory", 0.5, "PCLD PCLF PCLS PCLIX TERR"],
      ["admin1", 0.4, "ADM1"],
      ["region", 0.1, "ADM2 ADM3 ADM4 ADM5 ADMD RGN RGNE RGNH PEN VAL PLN CST AREA"],
      ["continent", 0.9, "CONT"],
      ["sea", 0.4, "SEA OCN GULF BAY"],
      ["strait", 0.3, "STRT"],
      ["lake", 0.1, "LK LKS LKN RSV"],
      ["river", 0.1, "STM STMI WAD"],
      ["canal", 0.1, "CNL CNLN"],
      ["island", 0.1, "ISL ISLS ISLET"],
      ["mountain", 0.1, "MT MTS PK PLAT"],
      ["desert", 0.2, "DSRT ERG"],
      ["oasis", 0.1, "OAS"],
      ["airport", 0.1, "AIRP"],
      ["base", 0.1, "AIRB MILB NVB INSM"],
      ["port", 0.1, "PRT"],
      ["oil-field", 0.1, "OILF GASF"],
    ] as const
  ).flatMap(([kind, least, codes]) => codes.split(" ").map((code) => [code, { kind, least }] as const)),
);
