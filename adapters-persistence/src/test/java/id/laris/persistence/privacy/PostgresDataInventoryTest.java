package id.laris.persistence.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.privacy.DataInventory;
import id.laris.application.privacy.DataInventoryContract;
import id.laris.persistence.shared.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PostgresDataInventoryTest implements DataInventoryContract {
    @Inject
    DataInventory inventory;

    @Inject
    Sql sql;

    @Override
    public DataInventory inventory() {
        return inventory;
    }

    @Test
    void every_field_is_a_column_of_the_schema() {
        var columns = sql.list(
                "SELECT table_name || '.' || column_name FROM information_schema.columns WHERE table_schema = 'public'",
                row -> row.getString(1));

        assertThat(inventory.fields())
                .extracting(field -> field.store() + "." + field.name())
                .isSubsetOf(columns);
    }
}
