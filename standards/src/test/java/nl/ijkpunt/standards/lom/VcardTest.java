package nl.ijkpunt.standards.lom;

import static nl.ijkpunt.standards.lom.Vcard.Oddity.INDENTED;
import static nl.ijkpunt.standards.lom.Vcard.Oddity.LOOSELY_WRITTEN;
import static nl.ijkpunt.standards.lom.Vcard.Oddity.NO_BEGIN;
import static nl.ijkpunt.standards.lom.Vcard.Oddity.NO_END;
import static nl.ijkpunt.standards.lom.Vcard.Oddity.ONE_LINE;
import static org.assertj.core.api.Assertions.assertThat;

import nl.ijkpunt.standards.lom.Vcard.Property;
import org.junit.jupiter.api.Test;

/** Cards are read however they are written. */
final class VcardTest {

  @Test
  void readsACardInOrder() {
    Vcard card =
        Vcard.parse(
            """
            BEGIN:VCARD
            VERSION:3.0
            FN:Voornaam Achternaam
            N:Achternaam;Voornaam;;;
            item1.EMAIL;TYPE=INTERNET:post@example.org
            END:VCARD
            """
                .replace("\n", "\r\n"));
    assertThat(card.oddities()).isEmpty();
    assertThat(card.properties())
        .containsExactly(
            new Property("VERSION", "3.0"),
            new Property("FN", "Voornaam Achternaam"),
            new Property("N", "Achternaam;Voornaam;;;"),
            new Property("EMAIL", "post@example.org"));
  }

  @Test
  void joinsFoldedLines() {
    Vcard card = Vcard.parse("BEGIN:VCARD\nVERSION:3.0\nFN:Voornaam Achter\n naam\nEND:VCARD");
    assertThat(card.displayName()).contains("Voornaam Achternaam");
    assertThat(card.oddities()).isEmpty();
  }

  @Test
  void readsAnIndentedCard() {
    Vcard card =
        Vcard.parse("BEGIN:VCARD\n      VERSION:3.0\n      FN:Voornaam\n      END:VCARD\n");
    assertThat(card.oddities()).containsExactly(INDENTED);
    assertThat(card.text("FN")).contains("Voornaam");
  }

  @Test
  void readsACardOnOneLine() {
    Vcard card =
        Vcard.parse("BEGIN:VCARD VERSION:3.0 ORG:Voorbeeld FN:Hogeschool Voorbeeld END:VCARD");
    assertThat(card.oddities()).containsExactly(ONE_LINE);
    assertThat(card.displayName()).contains("Hogeschool Voorbeeld");
    assertThat(card.organisation()).contains("Voorbeeld");
  }

  @Test
  void readsACardWithHyphensBetween() {
    Vcard card = Vcard.parse("BEGIN:VCARD - VERSION:3.0 - FN:Voornaam - END:VCARD");
    assertThat(card.text("VERSION")).contains("3.0");
    assertThat(card.text("FN")).contains("Voornaam");
  }

  @Test
  void readsLooseWriting() {
    Vcard card = Vcard.parse("BEGIN:vCard\nVERSION: 3.0\nfn:Voornaam\nEND:vCard");
    assertThat(card.oddities()).containsExactly(LOOSELY_WRITTEN);
    assertThat(card.text("VERSION")).contains("3.0");
    assertThat(card.displayName()).contains("Voornaam");
  }

  @Test
  void makesANameOfItsParts() {
    assertThat(Vcard.parse("BEGIN:VCARD\nN:Achternaam;Voornaam;;Dr.;\nEND:VCARD").displayName())
        .contains("Dr. Voornaam Achternaam");
  }

  @Test
  void takesTheEscapesOut() {
    assertThat(Vcard.parse("BEGIN:VCARD\nORG:Kunst\\, Cultuur;Afdeling\nEND:VCARD").organisation())
        .contains("Kunst, Cultuur");
  }

  @Test
  void doesNotHoldPictures() {
    Vcard card = Vcard.parse("BEGIN:VCARD\nPHOTO;ENCODING=b:AAAA\n BBBB\nEND:VCARD");
    assertThat(card.properties()).containsExactly(new Property("PHOTO", ""));
    assertThat(card.has("PHOTO")).isTrue();
  }

  @Test
  void seesThatANameIsNoCard() {
    Vcard card = Vcard.parse("Voornaam Achternaam");
    assertThat(card.isCard()).isFalse();
    assertThat(card.oddities()).containsExactlyInAnyOrder(NO_BEGIN, NO_END);
  }

  @Test
  void seesThatNobodyIsNamed() {
    assertThat(Vcard.parse("BEGIN:VCARD\nFN:\nN:;;;;\nEND:VCARD").displayName()).isEmpty();
  }
}
