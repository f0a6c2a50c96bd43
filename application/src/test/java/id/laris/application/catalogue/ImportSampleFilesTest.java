package id.laris.application.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.laris.domain.catalogue.ImportReason.Weight;
import id.laris.domain.catalogue.ProductImport.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Imports every file of a directory of real exports, given by {@code -Dlaris.test.catalogues=DIR}; they may not be shipped. */
class ImportSampleFilesTest {
    @TestFactory
    Stream<DynamicTest> every_file_goes_in_whole_and_a_second_time_changes_nothing() throws IOException {
        var directory = System.getProperty("laris.test.catalogues", "");
        if (directory.isBlank())
            System.err.println(
                    "SKIPPED: real product files are not tried; name their directory by -Dlaris.test.catalogues=DIR");
        assumeTrue(!directory.isBlank(), "-Dlaris.test.catalogues=DIR is not given");
        var tests = new ArrayList<DynamicTest>();
        try (var files = Files.newDirectoryStream(Path.of(directory), "*.csv")) {
            for (var file : files)
                tests.add(DynamicTest.dynamicTest(file.getFileName().toString(), () -> goesIn(file)));
        }
        assertThat(tests).as("files in " + directory).isNotEmpty();
        return tests.stream();
    }

    private static void goesIn(Path file) throws IOException {
        var desk = new ImportDesk();
        var bytes = Files.readAllBytes(file);

        var dry = desk.finish(desk.start(bytes, true, "16250"));
        var first = desk.finish(desk.start(bytes, false, "16250"));
        var again = desk.finish(desk.start(bytes, false, "16250"));

        assertThat(first.state())
                .as("%s: %s %s", file.getFileName(), first.tally(), desk.problems(first.id()))
                .isEqualTo(State.DONE);
        assertThat(first.tally().created()).isPositive();
        assertThat(first.tally()).isEqualTo(dry.tally());
        assertThat(desk.problems(first.id())).noneMatch(p -> p.weight() == Weight.BAD_ROW);
        assertThat(again.tally().created() + again.tally().updated()).isZero();
        assertThat(again.tally().unchanged()).isEqualTo(first.tally().created());
        assertThat(desk.shop.stock.compareWithLedger()).isEmpty();
    }
}
