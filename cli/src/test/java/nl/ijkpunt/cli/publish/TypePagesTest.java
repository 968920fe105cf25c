package nl.ijkpunt.cli.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import nl.ijkpunt.cli.publish.Members.Member;
import nl.ijkpunt.standards.Standards;
import nl.ijkpunt.standards.finding.Text;
import org.junit.jupiter.api.Test;

final class TypePagesTest {
  @Test
  void elementsOfLomAreMembersWithWhatNlLomAsksOfThem() {
    var table = Objects.requireNonNull(Standards.find("nl-lom@1.01").orElseThrow().lom());
    assertThat(LomMembers.of(table))
        .contains(
            new Member(
                "general/title",
                Members.REQUIRED,
                new Text("text in languages", "tekst in talen"),
                java.util.List.of(
                    new Text("element 1.2", "element 1.2"),
                    new Text(
                        "systems cope with at least 1000 characters",
                        "systemen kunnen minstens 1000 tekens aan"))))
        .extracting(Member::name)
        .doesNotHaveDuplicates()
        .contains("classification/taxonPath/taxon/id");
  }

  @Test
  void classesOfAGraphHaveThePropertiesOfTheClassesAboveThem() {
    var graph = Objects.requireNonNull(Standards.find("hosa@1.0").orElseThrow().graph());
    var provider =
        new GraphClasses(graph)
            .all().stream()
                .filter(one -> one.name().equals("Onderwijsaanbieder"))
                .findFirst()
                .orElseThrow();
    assertThat(provider.above()).containsExactly("Onderwijsorganisatie");
    assertThat(provider.label().en()).isEqualTo("Education provider");
    assertThat(provider.members())
        .contains(
            new Member(
                "aanbiedercode",
                Members.REQUIRED,
                new Text("string", "string"),
                java.util.List.of(
                    new Text("provider code", "aanbiedercode"),
                    new Text("at most once", "hoogstens een keer"))))
        .extracting(Member::name)
        .contains("naam", "organisatiesoort", "identificatie");
    assertThat(provider.members())
        .filteredOn(member -> member.name().equals("identificatie"))
        .extracting(member -> member.obligation().en())
        .containsExactly("recommended");
  }
}
