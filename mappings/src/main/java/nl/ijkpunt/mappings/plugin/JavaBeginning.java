package nl.ijkpunt.mappings.plugin;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.ijkpunt.mappings.folder.MapperKind.Beginning;

/** The first version of a mapper in Java. */
final class JavaBeginning {
  private static final String YAML =
      """
      name: {name}
      title: {en: "{from} as {to}", nl: "{from} als {to}"}
      kind: java
      from: {from}
      root: {name: thing, namespace: "https://example.org/thing"}
      to: {to}
      # Compiled when it is used. What is done is packed as a jar, for the folder plugins: README.md.
      program: {class}.java
      """;
  private static final String SOURCE =
      """
      import java.util.List;
      import java.util.Optional;
      import nl.ijkpunt.mappings.*;
      import nl.ijkpunt.mappings.document.Markup;
      import nl.ijkpunt.standards.finding.*;
      import nl.ijkpunt.standards.record.*;

      /** Writes things as {to}. */
      public final class {class} implements Mapper {
        private static final Form FROM = Form.of("{from}");
        private static final Form TO = Form.of("{to}");
        private static final Text NO_PLACE =
            new Text("the target has no place for it", "het doel heeft er geen plaats voor");

        @Override
        public String name() {
          return "{name}";
        }

        @Override
        public List<Form> from() {
          return List.of(FROM);
        }

        @Override
        public List<Form> to() {
          return List.of(TO);
        }

        @Override
        public Optional<Form> formOf(DataRecord record) {
          boolean thing = record instanceof XmlRecord xml && xml.root().local().equals("thing");
          return thing ? Optional.of(FROM) : Optional.empty();
        }

        @Override
        public FieldMap table(Form to) {
          return FieldMap.of(
              List.of(
                  new FieldRow("title", "", FieldRow.How.RENAMES, "title", "", 0, Text.NONE),
                  new FieldRow("note", "", FieldRow.How.LOSES, "", "", 0, NO_PLACE)));
        }

        @Override
        public Mapping mapping(Form to, Given given) {
          return (record, account, out) -> {
            XmlRecord thing = (XmlRecord) record;
            Markup target = Markup.of("target", List.of());
            for (XmlElement child : thing.root().children()) {
              Value value = new Simple(thing, child);
              if (child.local().equals("title")) {
                target = Markup.of("target", List.of(Markup.of("title", value.text())));
                account.mapped(value, "title");
              } else {
                account.lost(value, NO_PLACE);
              }
            }
            out.accept(new Mapped(thing.root().attribute("id").orElse(""), target));
          };
        }

        /** The text of an element. */
        private record Simple(XmlRecord record, XmlElement element) implements Value {
          public String path() {
            return element.local();
          }

          public String text() {
            return element.text().strip();
          }

          public Object thing() {
            return element;
          }

          public Location location() {
            return record.at(element, path());
          }
        }
      }
      """;
  private static final String SERVICE = "{class}\n";
  private static final String README =
      """
      # {name}

      Try it: `ijk mappers test .` Use it: `ijk convert FILE --mapper . --to {to}`

      Pack it, where IJK is the folder that holds bin and lib, and put it in IJK/plugins:

          javac -cp "IJK/lib/*" -d classes {class}.java
          cp -R META-INF classes/
          jar --create --file {name}.jar -C classes .
      """;

  private JavaBeginning() {}

  static Map<String, String> files(Beginning beginning) {
    StringBuilder name = new StringBuilder();
    for (String part : beginning.name().split("-", -1)) {
      name.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
    }
    Map<String, String> files = new LinkedHashMap<>();
    files.put("mapper.yaml", YAML);
    files.put(name + ".java", SOURCE);
    files.put("META-INF/services/nl.ijkpunt.mappings.Mapper", SERVICE);
    files.put("README.md", README);
    files.replaceAll((file, text) -> beginning.fill(text).replace("{class}", name));
    files.put("examples/thing/in.xml", Beginning.THING);
    return files;
  }
}
