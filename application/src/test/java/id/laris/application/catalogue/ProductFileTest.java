package id.laris.application.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class ProductFileTest {
    private static final int LONG = 2_000_000;

    @Test
    void rows_of_one_product_that_would_fill_memory_are_handed_out_in_parts() throws IOException {
        var rows = ("kaos,Kaos,\"" + "x".repeat(LONG) + "\"\n").repeat(12);
        var lengths = new ArrayList<Long>();
        try (var file = ProductFile.open(new StringReader("Handle,Title,Body (HTML)\n" + rows), ',', false)) {
            for (var block = file.next(); block.isPresent(); block = file.next())
                lengths.add(block.get().rows().stream()
                        .mapToLong(ProductFile.Row::length)
                        .sum());
        }
        assertThat(lengths).hasSize(3).allMatch(length -> length < ProductFile.MOST_CHARACTERS + 2L * LONG);
    }
}
