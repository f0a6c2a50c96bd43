package id.laris.application.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.privacy.Processing;
import org.junit.jupiter.api.Test;

/** What every inventory promises. */
public interface DataInventoryContract {
    DataInventory inventory();

    @Test
    default void names_each_field_once_and_sealed_ones_among_them() {
        assertThat(inventory().fields()).doesNotHaveDuplicates().anyMatch(DataInventory.Field::sealed);
    }

    @Test
    default void nothing_is_kept_of_which_the_register_does_not_say_why_and_how_long() {
        assertThat(inventory().fields()).allSatisfy(field -> assertThat(Processing.of(field.store()))
                .as("what uses " + field)
                .isPresent());
    }
}
