package id.laris.application.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.privacy.Processing;
import org.junit.jupiter.api.Test;

class InMemoryDataInventoryTest implements DataInventoryContract {
    private final DataInventory inventory = new InMemoryDataInventory();

    @Override
    public DataInventory inventory() {
        return inventory;
    }

    @Test
    void the_register_puts_fields_to_what_uses_them_with_the_policys_times() {
        var register = new ShowProcessing(inventory, RetentionPolicy.DEFAULT).show();

        assertThat(register).extracting(ShowProcessing.Line::processing).containsExactly(Processing.values());
        assertThat(register)
                .filteredOn(line -> line.processing() == Processing.ORDERS)
                .singleElement()
                .satisfies(orders -> {
                    assertThat(orders.fields())
                            .extracting(DataInventory.Field::name)
                            .containsExactly("buyer_name", "regency");
                    assertThat(orders.kept()).isEmpty();
                });
        assertThat(register)
                .filteredOn(line -> line.processing() == Processing.MESSAGES)
                .singleElement()
                .satisfies(messages -> assertThat(messages.kept()).contains(RetentionPolicy.DEFAULT.messages()));
    }
}
