package nl.ijkpunt.cli.endpoint;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.ijkpunt.standards.endpoint.OaiVerb;
import nl.ijkpunt.standards.lom.MetadataFormat;
import nl.ijkpunt.standards.oai.OaiAnswer;
import nl.ijkpunt.standards.record.Exchange;
import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.standards.suite.Binding;

/** What earlier answers of a repository hold that later requests are made with. */
final class OaiBindings {
  private static final int DAY = 10;
  private static final Pattern MOMENT =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\d(?:T\\d\\d:\\d\\d:\\d\\dZ)?");

  private final Map<Binding, String> values = new EnumMap<>(Binding.class);
  private final Map<String, String> tokens = new HashMap<>();

  /** In which format a list is that goes on with a token; a token says that to nobody else. */
  private final Map<String, String> prefixes = new HashMap<>();

  private final List<MetadataFormat> formats = new ArrayList<>();

  private String firstSet = "";

  void learn(Exchange exchange) {
    Optional<OaiAnswer> answer = OaiAnswer.of(exchange);
    Optional<OaiVerb> verb = OaiAnswer.asked(exchange);
    if (answer.isEmpty() || verb.isEmpty()) {
      return;
    }
    if (exchange.query(OaiVerb.TOKEN).isEmpty()) {
      // The token of the last list that was begun, and none of a list that fits in one answer.
      tokens.put(verb.get().wire(), answer.get().goesOn(verb.get()));
    }
    if (exchange.isForData()) {
      learn(exchange, verb.get(), answer.get());
    }
  }

  private void learn(Exchange exchange, OaiVerb verb, OaiAnswer answer) {
    switch (verb) {
      case IDENTIFY -> answer.content(verb).ifPresent(this::identify);
      case LIST_FORMATS ->
          answer.listed(verb).stream().map(OaiAnswer::format).forEach(formats::add);
      case LIST_SETS -> {
        if (answer.hasError("noSetHierarchy")) {
          values.put(Binding.NO_SET, "ijk-no-such-set");
        }
      }
      case LIST_RECORDS -> records(exchange, answer);
      default -> {}
    }
  }

  private void identify(XmlElement about) {
    if (OaiAnswer.text(about, "granularity").length() == DAY) {
      values.put(Binding.TIME, "2000-01-01T00:00:00Z");
    }
  }

  /** Learns from records that are there in the format in which cases ask for them. */
  private void records(Exchange exchange, OaiAnswer answer) {
    String token = exchange.query(OaiVerb.TOKEN);
    String prefix =
        token.isEmpty() ? exchange.query(OaiVerb.PREFIX) : prefixes.getOrDefault(token, "");
    prefixes.put(answer.goesOn(OaiVerb.LIST_RECORDS), prefix);
    if (prefix.equals(prefix())) {
      answer.headers().forEach(this::header);
    }
  }

  private void header(XmlElement header) {
    String identifier = OaiAnswer.text(header, "identifier");
    String datestamp = OaiAnswer.text(header, "datestamp");
    if (identifier.isEmpty() || !MOMENT.matcher(datestamp).matches()) {
      return;
    }
    if (OaiAnswer.isDeleted(header)) {
      values.putIfAbsent(Binding.DELETED, identifier);
    } else if (values.putIfAbsent(Binding.KNOWN, identifier) == null) {
      values.put(Binding.UNKNOWN, identifier + "-ijk-nobody");
      values.put(Binding.STAMP, datestamp);
      values.put(Binding.DAY, datestamp.substring(0, DAY));
    }
    values.merge(Binding.LATEST, datestamp, (a, b) -> a.compareTo(b) >= 0 ? a : b);
    values.merge(Binding.EARLIEST, datestamp, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    String set = OaiAnswer.text(header, "setSpec");
    if (!set.isEmpty()) {
      if (firstSet.isEmpty()) {
        firstSet = set;
      }
      // That of the first record does not tell a set that is heeded from one that is not.
      values.merge(Binding.SET, set, (chosen, other) -> chosen.equals(firstSet) ? other : chosen);
    }
  }

  /** The formats that are LOM. */
  List<MetadataFormat> lom() {
    return MetadataFormat.lom(formats);
  }

  private String prefix() {
    return lom().stream().map(MetadataFormat::prefix).findFirst().orElse("");
  }

  /** Texts with names in braces filled in; nothing where one of those has no value. */
  Optional<Map<String, String>> filled(Map<String, String> texts, String operation) {
    Map<String, String> filled = new LinkedHashMap<>();
    texts.forEach((name, text) -> filled(text, operation).ifPresent(v -> filled.put(name, v)));
    return Optional.of(filled).filter(all -> all.size() == texts.size());
  }

  private Optional<String> filled(String text, String operation) {
    return Binding.filled(text, named -> value(named, operation));
  }

  private Optional<String> value(Binding named, String operation) {
    String value =
        switch (named) {
          case PREFIX -> prefix();
          case TOKEN -> tokens.getOrDefault(operation, "");
          default -> values.getOrDefault(named, "");
        };
    return Optional.of(value).filter(known -> !known.isEmpty());
  }
}
