package nl.ijkpunt.mappings.lom;

import static nl.ijkpunt.mappings.lom.MadeUp.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ijkpunt.mappings.Fate;
import nl.ijkpunt.mappings.LossAccount;
import nl.ijkpunt.standards.lom.LomBinding;
import nl.ijkpunt.standards.lom.LomRecord;
import org.junit.jupiter.api.Test;

/** Records keep what they say from one binding to the other, and what they do not is counted. */
class BindingsTest {
  private static final int RECORDS = 200;

  @Test
  void whatImsCanExpressComesBackFromIeeeAsItWas() {
    long values = 0;
    for (int seed = 0; seed < RECORDS; seed++) {
      LossAccount account = new LossAccount();
      LomRecord ims = MadeUp.in(LomBinding.IMS, new MadeUp(seed, true).record(), account);
      LomRecord ieee = MadeUp.in(LomBinding.IEEE, ims, account);
      LomRecord back = MadeUp.in(LomBinding.IMS, ieee, account);
      assertThat(said(ieee)).as("record %d as IEEE", seed).isEqualTo(said(ims));
      assertThat(said(back)).as("record %d back as IMS", seed).isEqualTo(said(ims));
      assertThat(account.count(Fate.LOST)).as("lost of record %d", seed).isZero();
      assertThat(back.strays()).isEmpty();
      values += said(ims).size();
    }
    assertThat(values).isGreaterThan(RECORDS * 40L);
  }

  @Test
  void whatImsCanExpressComesBackFromImsAsItWas() {
    for (int seed = 0; seed < RECORDS; seed++) {
      LossAccount account = new LossAccount();
      LomRecord ieee = MadeUp.in(LomBinding.IEEE, new MadeUp(seed, true).record(), account);
      LomRecord back =
          MadeUp.in(LomBinding.IEEE, MadeUp.in(LomBinding.IMS, ieee, account), account);
      assertThat(said(back)).as("record %d", seed).isEqualTo(said(ieee));
      assertThat(account.count(Fate.LOST)).as("lost of record %d", seed).isZero();
    }
  }

  @Test
  void whatImsHasNoRoomForIsCountedAsLost() {
    long lost = 0;
    for (int seed = 0; seed < RECORDS; seed++) {
      LomRecord record = new MadeUp(seed, false).record();
      LossAccount account = new LossAccount();
      LomRecord ims = MadeUp.in(LomBinding.IMS, record, account);
      assertThat(said(ims).size() + account.count(Fate.LOST))
          .as("values of record %d", seed)
          .isEqualTo(said(record).size());
      lost += account.count(Fate.LOST);
    }
    assertThat(lost).isPositive();
  }

  @Test
  void everyValueHasOneFateWhateverTheTarget() {
    for (var mapper : List.of(new LomToDublinCore(), new LomToSchemaOrg(), new LomToLom())) {
      var mapping = MadeUp.mapping(mapper);
      for (int seed = 0; seed < RECORDS; seed++) {
        LomRecord record = new MadeUp(seed, false).record();
        String text =
            MadeUp.written(
                LomWriter.of(LomBinding.IEEE, MadeUp.TABLE).write(record, new LossAccount()));
        LossAccount account = new LossAccount();
        mapping.map(MadeUp.xml(text), account, mapped -> {});
        assertThat(
                account.count(Fate.MAPPED)
                    + account.count(Fate.APPROXIMATED)
                    + account.count(Fate.LOST))
            .as("record %d by %s", seed, mapper)
            .isEqualTo(said(record).size());
      }
    }
  }

  @Test
  void strangersAndAttributesAreLostWithTheirPath() {
    LossAccount account = new LossAccount();
    MadeUp.mapping(new LomToLom())
        .map(
            MadeUp.xml(
                """
                <lom xmlns="http://www.imsglobal.org/xsd/imsmd_v1p2" xmlns:o="https://example.org/">
                  <general>
                    <identifier>oud</identifier>
                    <title><langstring xml:lang="nl">Meten</langstring></title>
                    <catalogentry><catalog>URI</catalog><entry>
                      <langstring xml:lang="nl">een</langstring><langstring>twee</langstring>
                    </entry></catalogentry>
                    <o:mark>eigen</o:mark>
                  </general>
                  <technical><location type="URI">https://example.org/1</location></technical>
                </lom>
                """),
            account,
            mapped -> {});
    assertThat(account.lines())
        .filteredOn(line -> line.fate() != Fate.MAPPED)
        .extracting(line -> line.fate() + " " + line.from() + " " + line.count())
        .containsExactly(
            "LOST general/identifier 1",
            "LOST general/identifier/langstring 1",
            "LOST general/mark 1",
            "LOST technical/location/@type 1",
            "APPROXIMATED general/identifier/entry 1");
  }

  @Test
  void aZoneWithoutFractionGetsOneInIeee() {
    assertThat(Moments.inIeee("2012-01-01T00:00:00Z")).isEqualTo("2012-01-01T00:00:00.0Z");
    assertThat(Moments.inIeee("2012-01-01T00:00+0200")).isEqualTo("2012-01-01T00:00:00.0+02:00");
    assertThat(Moments.inIeee("2012-01-01T00:00:00.25Z")).isEqualTo("2012-01-01T00:00:00.25Z");
    assertThat(Moments.inIeee("2012-01-01")).isEqualTo("2012-01-01");
    assertThat(Moments.inIeee("juli 2012")).isEqualTo("juli 2012");
  }
}
