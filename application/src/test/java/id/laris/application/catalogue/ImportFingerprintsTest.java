package id.laris.application.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ImportFingerprintsTest {
    @Property
    void knows_what_was_added(@ForAll List<String> texts) {
        var prints = new ImportFingerprints();
        var known = new HashSet<String>();

        for (var text : texts) assertThat(prints.add(text)).isEqualTo(known.add(text));

        assertThat(known).allMatch(prints::mayContain);
        assertThat(prints.isEmpty()).isEqualTo(known.isEmpty());
        assertThat(prints.mayContain("something else entirely")).isFalse();
    }

    @Example
    void grows_with_what_is_added() {
        var prints = new ImportFingerprints();

        for (int i = 0; i < 200_000; i++) assertThat(prints.add("SKU-" + i)).isTrue();
        for (int i = 0; i < 200_000; i++)
            assertThat(prints.mayContain("SKU-" + i)).isTrue();

        assertThat(prints.mayContain("SKU-200000")).isFalse();
    }
}
