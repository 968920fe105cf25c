package nl.ijkpunt.standards.imports;

import static nl.ijkpunt.standards.finding.Severity.ERROR;
import static nl.ijkpunt.standards.finding.Severity.INFO;
import static nl.ijkpunt.standards.finding.Severity.WARNING;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.finding.Text;

/** What may be the matter with a specification file. */
@SuppressWarnings("ImmutableEnumChecker") // a Text is two strings
public enum DefectKind {
  NOT_READ(
      ERROR,
      "this file cannot be read: {why}",
      "dit bestand is niet te lezen: {why}",
      "mend the file; what it says is not taken in",
      "herstel het bestand; wat het zegt is niet overgenomen"),
  NAME_TWICE(
      ERROR,
      "this object has the name twice; the last one is taken",
      "dit object heeft de naam twee keer; de laatste is genomen",
      "leave one of them out",
      "laat er een weg"),
  REF_DANGLES(
      ERROR,
      "$ref leads to '{ref}', which is not there[[; did you mean {meant}?]]",
      "$ref leidt naar '{ref}', en dat is er niet[[; bedoelt u {meant}?]]",
      "name a file or a part that is there; until then nothing is checked at this place",
      "noem een bestand of deel dat er is; tot dan wordt op deze plek niets gecontroleerd"),
  REF_OUTSIDE(
      ERROR,
      "$ref leads to '{ref}', outside what is imported",
      "$ref leidt naar '{ref}', buiten wat wordt geïmporteerd",
      "import the folder that holds it as well; nothing is fetched, and nothing is checked here",
      "importeer ook de map waarin het staat; er wordt niets opgehaald, en hier niets gecontroleerd"),
  REF_CIRCLE(
      ERROR,
      "$ref to '{ref}' comes back here without getting to data",
      "$ref naar '{ref}' komt hier terug zonder bij gegevens te komen",
      "describe the data in one of the schemas of the circle; this reference is left out",
      "beschrijf de gegevens in een van de schema's van de cirkel; deze verwijzing blijft weg"),
  MAPPING_DANGLES(
      WARNING,
      "the mapping of this discriminator leads to '{ref}', which is not there[[; did you mean"
          + " {meant}?]]",
      "de mapping van deze discriminator leidt naar '{ref}', en dat is er niet[[; bedoelt u"
          + " {meant}?]]",
      "name a schema that is there; who picks a branch by this value finds none",
      "noem een schema dat er is; wie met deze waarde een tak kiest vindt er geen"),
  REF_STRAY(
      WARNING,
      "$ref stands where a name or a value is expected, and refers to nothing there",
      "$ref staat waar een naam of waarde wordt verwacht, en verwijst daar nergens naar",
      "move it to a place for a schema, or leave it out; it is not followed here",
      "zet het waar een schema mag staan, of laat het weg; hier wordt het niet gevolgd"),
  REF_SIBLINGS(
      WARNING,
      "beside $ref stands {names}, which this version of the format ignores",
      "naast $ref staat {names}, wat deze versie van het formaat negeert",
      "put $ref and its neighbour both under allOf; outside schemas, move the neighbour to what is"
          + " referred to",
      "zet $ref en zijn buur allebei onder allOf; buiten schema's, verplaats de buur naar waarnaar"
          + " wordt verwezen"),
  NO_SCHEMA(
      ERROR,
      "'{keyword}' asks for a schema, and '{value}' is none",
      "'{keyword}' vraagt een schema, en '{value}' is dat niet",
      "write a schema, such as type: {value}; until then it is not checked",
      "schrijf een schema, zoals type: {value}; tot dan wordt het niet gecontroleerd"),
  KEYWORD_MALFORMED(
      ERROR,
      "'{keyword}' cannot be '{value}'",
      "'{keyword}' kan niet '{value}' zijn",
      "write {expected}; until then the keyword is left out",
      "schrijf {expected}; tot dan blijft het woord weg"),
  KEYWORD_UNKNOWN(
      WARNING,
      "'{keyword}' is no keyword of {dialect}, and asks nothing[[; did you mean {meant}?]]",
      "'{keyword}' is geen woord van {dialect}, en vraagt niets[[; bedoelt u {meant}?]]",
      "say it in words of {dialect}, or begin the name with x- if it is no keyword",
      "zeg het in woorden van {dialect}, of begin de naam met x- als het er geen is"),
  NULL_UNQUOTED(
      ERROR,
      "null stands among the types without quotes, and is no type: null is refused",
      "null staat zonder aanhalingstekens tussen de types, en is geen type: null wordt geweigerd",
      "write 'null' with quotes around it",
      "schrijf 'null' met aanhalingstekens eromheen"),
  ENUM_ON_ARRAY(
      ERROR,
      "the list of values is asked of the array itself, so that no array of texts conforms",
      "de lijst van waarden geldt voor de array zelf, zodat geen array van teksten voldoet",
      "move enum into items",
      "verplaats enum naar items"),
  BRANCHES_OVERLAP(
      WARNING,
      "branches {first} and {second} of this oneOf accept the same data, which oneOf then refuses:"
          + " {example}",
      "takken {first} en {second} van deze oneOf aanvaarden dezelfde gegevens, die oneOf dan"
          + " weigert: {example}",
      "use anyOf, or tell the branches apart by a required value",
      "gebruik anyOf, of onderscheid de takken door een verplichte waarde"),
  NULL_NEVER(
      WARNING,
      "null is allowed here and refused by what else the schema asks",
      "null mag hier en wordt geweigerd door wat het schema verder vraagt",
      "write anyOf with a branch type: 'null', or take null out",
      "schrijf anyOf met een tak type: 'null', of haal null weg"),
  FORMAT_UNKNOWN(
      WARNING,
      "no validator knows the format '{format}'[[; did you mean {meant}?]]",
      "geen validator kent het formaat '{format}'[[; bedoelt u {meant}?]]",
      "use a format of JSON Schema or OpenAPI, or a pattern; until then it is not checked",
      "gebruik een formaat van JSON Schema of OpenAPI, of een patroon; tot dan wordt het niet"
          + " gecontroleerd"),
  EXAMPLE_FAILS(
      WARNING,
      "this example does not conform to its own schema: {why}",
      "dit voorbeeld voldoet niet aan zijn eigen schema: {why}",
      "mend the example or the schema; who copies it gets an error",
      "herstel het voorbeeld of het schema; wie het overneemt krijgt een fout"),
  REQUIRED_UNKNOWN(
      WARNING,
      "'{name}' is required, and no property has that name[[; did you mean {meant}?]]",
      "'{name}' is verplicht, en geen eigenschap heet zo[[; bedoelt u {meant}?]]",
      "write the name of a property, or describe it under properties",
      "schrijf de naam van een eigenschap, of beschrijf hem onder properties"),
  BOOLEAN_FROM_WORD(
      ERROR,
      "{value} stands among texts: yes or no was read as a boolean on the way here",
      "{value} staat tussen teksten: yes of no is onderweg als boolean gelezen",
      "make this file anew with a reader of YAML 1.2, or put quotes around the words",
      "maak dit bestand opnieuw met een lezer van YAML 1.2, of zet aanhalingstekens om de woorden"),
  WORD_UNQUOTED(
      INFO,
      "'{value}' is a text here, and a boolean to readers of YAML 1.1",
      "'{value}' is hier een tekst, en een boolean voor lezers van YAML 1.1",
      "put quotes around it",
      "zet er aanhalingstekens om"),
  NOT_SUPPORTED(
      WARNING,
      "'{keyword}' is not supported, and not checked",
      "'{keyword}' wordt niet ondersteund, en niet gecontroleerd",
      "say the same in another way if it matters",
      "zeg hetzelfde anders als het ertoe doet"),
  OTHER_DOCUMENTS(
      INFO,
      "there are other OpenAPI documents, which are not taken in: {names}",
      "er zijn andere OpenAPI-documenten, die niet zijn overgenomen: {names}",
      "name the document with --main if it is not this one",
      "noem het document met --main als het niet dit is"),
  NOT_TAKEN_IN(
      WARNING,
      "of the overlay this is not taken in: {what}",
      "van de overlay is dit niet overgenomen: {what}",
      "say the same in a way that is taken in, or change the document",
      "zeg hetzelfde op een manier die wordt overgenomen, of wijzig het document"),
  TYPE_WITHOUT_SCHEMA(
      INFO,
      "there are no schemas for records of these types, which are not recognised: {types}",
      "er zijn geen schema's voor records van deze types, die niet worden herkend: {types}",
      "give --type with the name of a schema to check such records",
      "geef --type met de naam van een schema om zulke records te controleren"),
  INCLUDE_DANGLES(
      ERROR,
      "'{keyword}' leads to '{ref}', which is not there[[; did you mean {meant}?]]",
      "'{keyword}' leidt naar '{ref}', en dat is er niet[[; bedoelt u {meant}?]]",
      "import the folder or zip that holds it as well; nothing is fetched",
      "importeer de map of zip waarin het ook staat; er wordt niets opgehaald"),
  INCLUDE_OUTSIDE(
      ERROR,
      "'{keyword}' leads to '{ref}', outside what is imported",
      "'{keyword}' leidt naar '{ref}', buiten wat wordt geïmporteerd",
      "import the folder that holds both; nothing outside it is read",
      "importeer de map waarin beide staan; daarbuiten wordt niets gelezen"),
  INCLUDE_BY_ADDRESS(
      INFO,
      "'{keyword}' names the address '{ref}'; {taken} is taken, and nothing is fetched",
      "'{keyword}' noemt het adres '{ref}'; {taken} is genomen, en er wordt niets opgehaald",
      "look whether the two are the same; name the file itself if they are",
      "kijk of de twee hetzelfde zijn; noem dan het bestand zelf"),
  SCHEMA_INVALID(
      ERROR,
      "{language} cannot be used: {why}",
      "{language} is niet te gebruiken: {why}",
      "mend it; nothing can be checked with it until then",
      "herstel het; tot dan kan er niets mee worden getoetst"),
  NOTHING_ASKED(
      ERROR,
      "there is no {what} in it, so that everything would pass",
      "er is geen {what} in, zodat alles zou slagen",
      "import what holds the rules too",
      "importeer ook wat de regels bevat"),
  REACHES_OUT(
      ERROR,
      "this reaches beyond the record, which is not allowed: {what}",
      "dit reikt verder dan het record, en dat mag niet: {what}",
      "say it with what stands in the record, or with a list of codes in the rules themselves",
      "zeg het met wat in het record staat, of met een codelijst in de regels zelf"),
  ROLE_UNKNOWN(
      WARNING,
      "nobody knows how heavy the role '{role}' is; it counts as an error[[; did you mean {meant}?]]",
      "niemand weet hoe zwaar de rol '{role}' is; hij telt als fout[[; bedoelt u {meant}?]]",
      "use error, warning or info",
      "gebruik error, warning of info"),
  RULE_WITHOUT_ID(
      INFO,
      "this has no id, and is called {rule} after its words",
      "dit heeft geen id, en heet {rule} naar zijn woorden",
      "give it an id, so that its name stays when its words change",
      "geef het een id, zodat de naam blijft als de woorden veranderen"),
  ID_TWICE(
      WARNING,
      "the id '{id}' stands here for the second time; this one is called {rule}",
      "de id '{id}' staat hier voor de tweede keer; deze heet {rule}",
      "give each its own id",
      "geef elk een eigen id"),
  CONTEXT_TWICE(
      WARNING,
      "a rule before this one in the pattern has the same context, so that this one is never asked",
      "een eerdere rule in het pattern heeft dezelfde context, zodat deze nooit aan bod komt",
      "put both under one rule, or each in a pattern of its own",
      "zet beide onder één rule, of elk in een eigen pattern"),
  SEVERITY_UNKNOWN(
      WARNING,
      "nobody knows how heavy the severity {severity} is; it counts as an error",
      "niemand weet hoe zwaar de ernst {severity} is; hij telt als fout",
      "use sh:Violation, sh:Warning or sh:Info",
      "gebruik sh:Violation, sh:Warning of sh:Info"),
  SHAPE_WITHOUT_TARGET(
      WARNING,
      "the shape {shape} has no target and no other shape uses it: it asks nothing",
      "de vorm {shape} heeft geen doel en geen andere vorm gebruikt hem: hij vraagt niets",
      "give it sh:targetClass or another target, or take it out",
      "geef hem sh:targetClass of een ander doel, of haal hem weg"),
  TARGET_UNKNOWN(
      WARNING,
      "the target {name} is no class that the model knows[[; did you mean {meant}?]]",
      "het doel {name} is geen klasse die het model kent[[; bedoelt u {meant}?]]",
      "write the name of a class, or describe it in the model",
      "schrijf de naam van een klasse, of beschrijf hem in het model"),
  PATH_UNKNOWN(
      WARNING,
      "the path {name} is no property that the model knows[[; did you mean {meant}?]]",
      "het pad {name} is geen eigenschap die het model kent[[; bedoelt u {meant}?]]",
      "write the name of a property, or describe it in the model",
      "schrijf de naam van een eigenschap, of beschrijf hem in het model"),
  IMPORT_NOT_FOLLOWED(
      WARNING,
      "owl:imports of {ref} is not followed",
      "owl:imports van {ref} wordt niet gevolgd",
      "import what it holds as well, in the same folder or zip",
      "importeer ook wat erin staat, in dezelfde map of zip");

  private final Severity severity;
  private final Text what;
  private final Text remedy;

  DefectKind(Severity severity, String en, String nl, String remedyEn, String remedyNl) {
    this.severity = severity;
    this.what = new Text(en, nl);
    this.remedy = new Text(remedyEn, remedyNl);
  }

  /** How machines know it: {@code document-ref-dangles}. */
  public String id() {
    return "document-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind with this id. */
  public static Optional<DefectKind> find(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }

  /** What is the matter, whatever it is about: names of what it speaks of stand in braces. */
  public String general(Language language) {
    return what.in(language).replaceAll("\\[\\[.*?]]", "");
  }

  /** What to do about it, with names in braces. */
  public String advice(Language language) {
    return remedy.in(language);
  }

  public Severity severity() {
    return severity;
  }

  Text what() {
    return what;
  }

  Text remedy() {
    return remedy;
  }
}
