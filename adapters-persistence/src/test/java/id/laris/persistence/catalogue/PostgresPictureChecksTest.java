package id.laris.persistence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.catalogue.PictureChecks;
import id.laris.application.catalogue.PictureChecksContract;
import id.laris.persistence.shared.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PostgresPictureChecksTest implements PictureChecksContract {
    @Inject
    PostgresPictureChecks checks;

    @Inject
    Sql sql;

    @BeforeEach
    void forgetChecks() {
        sql.update("DELETE FROM picture_check");
        checks.forget();
    }

    @Override
    public PictureChecks checks() {
        return checks;
    }

    @Test
    void the_longest_address_is_kept() {
        var longest = "https://contoh.test/" + "é".repeat(1_980);

        checks.add(Set.of(longest), NOW);

        assertThat(checks.take(1, NOW, LEASE)).hasSize(1);
        assertThat(checks.reachable(List.of(longest))).isEmpty();
    }
}
