package id.laris.domain.customer;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class NameWordsTest {
    @Example
    void case_accents_and_punctuation_make_no_difference() {
        assertThat(NameWords.of("Siti  Nur-Haliza, S.Kom")).containsExactly("siti", "nur", "haliza", "s", "kom");
        assertThat(NameWords.of("RÉNÉ")).containsExactly("rene");
        assertThat(NameWords.of("Budi budi BUDI")).containsExactly("budi");
        assertThat(NameWords.of(" .-_% ")).isEmpty();
    }

    @Property
    void words_have_themselves_as_words(@ForAll String text) {
        for (var word : NameWords.of(text)) assertThat(NameWords.of(word)).containsExactly(word);
    }
}
