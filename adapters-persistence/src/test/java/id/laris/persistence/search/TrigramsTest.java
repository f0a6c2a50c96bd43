package id.laris.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.laris.persistence.shared.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TrigramsTest {
    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "aa",
            "aaaa",
            "kaos",
            "kaos kawung",
            "kawung kaos",
            "kaos kaos kawung",
            "kemeja flanel 2xl",
            "tee 24s 100 cotton");

    @Inject
    Sql sql;

    @Test
    void are_as_similar_as_postgresql_finds_them() {
        for (var one : TEXTS)
            for (var other : TEXTS)
                assertThat(Trigrams.of(one).similarityTo(other))
                        .as("%s, %s", one, other)
                        .isEqualTo(inPostgres(one, other), within(1e-6));
    }

    private double inPostgres(String one, String other) {
        return sql.find("SELECT similarity(?, ?)", row -> row.getDouble(1), one, other)
                .orElseThrow();
    }
}
