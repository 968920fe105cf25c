package nl.ijkpunt.cli.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class LomFormatsTest {
  private static final Fields DC = format("oai_dc", "http://www.openarchives.org/OAI/2.0/oai_dc/");
  private static final Fields IMS = format("oai_x", "http://www.imsglobal.org/xsd/imsmd_v1p2");
  private static final Fields IEEE = format("nl_lom", "https://ltsc.ieee.org/xsd/LOM");
  private static final Fields NAMED = format("lomx", "urn:example");

  @Test
  void whatSaysItIsDutchGoesFirst() throws HarvestTrouble {
    assertThat(LomFormats.choose(List.of(DC, NAMED, IMS, IEEE)))
        .isEqualTo(new LomFormats.Choice("nl_lom", "LOM, IEEE", "oai_x, lomx"));
  }

  @Test
  void theNamespaceTellsMoreThanTheName() throws HarvestTrouble {
    assertThat(LomFormats.choose(List.of(NAMED, DC, IMS)))
        .isEqualTo(new LomFormats.Choice("oai_x", "LOM, IMS", "lomx"));
    assertThat(LomFormats.choose(List.of(NAMED)).binding()).isEqualTo("LOM?");
  }

  @Test
  void whereNoneIsLomTheUserIsAsked() {
    assertThatExceptionOfType(HarvestTrouble.class)
        .isThrownBy(() -> LomFormats.choose(List.of(DC)))
        .withMessage(
            "the repository has no LOM, only: oai_dc; --prefix NAME harvests one of these");
  }

  private static Fields format(String prefix, String namespace) {
    return new Fields(Map.of("metadataPrefix", prefix, "metadataNamespace", namespace));
  }
}
