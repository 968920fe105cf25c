package nl.ijkpunt.validators.nllom.oai;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.Standards;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.oai.OaiAnswer;
import nl.ijkpunt.standards.record.Exchange;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;
import nl.ijkpunt.validators.OnBoard;
import org.junit.jupiter.api.Test;

final class ListsTest {
  private final List<Finding> onTheWay = new ArrayList<>();
  private final List<Finding> atTheEnd = new ArrayList<>();

  /** Has a rule look at lists, each as its verb, a colon and its identifiers. */
  private void judge(String rule, String... lists) {
    ExchangeCheck check =
        new Lists()
            .checks().stream()
                .map(ExchangeCheck.class::cast)
                .filter(one -> one.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    EndpointModel model =
        EndpointModel.of(Standards.find("nl-lom@1.01").orElseThrow()).orElseThrow();
    ExchangeCheck.Fold fold = check.begin(OnBoard.CATALOGUE.rule(rule), model);
    for (String list : lists) {
      String[] parts = list.split(":", 2);
      assertThat(fold.take(exchange(parts[0], parts[1].split(" ")), onTheWay::add)).isTrue();
    }
    fold.finish(atTheEnd::add);
  }

  private static Exchange exchange(String verb, String... identifiers) {
    StringBuilder body =
        new StringBuilder("<OAI-PMH xmlns=\"http://www.openarchives.org/OAI/2.0/\"><" + verb + ">");
    boolean records = verb.equals("ListRecords");
    for (String identifier : identifiers) {
      body.append(records ? "<record>" : "")
          .append("<header><identifier>" + identifier + "</identifier></header>")
          .append(records ? "</record>" : "");
    }
    body.append("</" + verb + "></OAI-PMH>");
    Map<String, String> query = Map.of("verb", verb, "metadataPrefix", "lom");
    return OaiAnswer.read(
        Exchange.of(
            1,
            Exchange.Purpose.DATA,
            verb,
            "",
            new Exchange.Asked("GET", "?verb=" + verb, query, Map.of(), ""),
            new Exchange.Answered(200, Map.of(), body.toString().getBytes(UTF_8), 1, false)));
  }

  @Test
  void whatOneListLacksIsToldOfIt() {
    judge("nl-lom-oai-lists-agree", "ListRecords:a b b c", "ListIdentifiers:d c a a");
    assertThat(onTheWay).isEmpty();
    assertThat(atTheEnd)
        .extracting(finding -> finding.message(Language.EN))
        .satisfiesExactly(
            first -> assertThat(first).endsWith(": d"),
            second -> assertThat(second).endsWith(": b"));
  }

  @Test
  void whatIsToldAtTheEndGoesToWhoAsksThen() {
    judge("nl-lom-oai-list-without-repeats", "ListRecords:a b a b a");
    assertThat(onTheWay).isEmpty();
    assertThat(atTheEnd).hasSize(2);
  }
}
