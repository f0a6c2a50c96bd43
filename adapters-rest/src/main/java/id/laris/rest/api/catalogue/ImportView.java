package id.laris.rest.api.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.laris.application.shared.Page;
import id.laris.domain.catalogue.ImportProblem;
import id.laris.domain.catalogue.ProductImport;
import id.laris.rest.api.shared.PageView;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Import", description = "The import of a product file")
record ImportView(
        UUID id,
        String fileName,
        @Schema(description = "Bytes") long fileSize,

        @Schema(enumeration = {"WAITING", "RUNNING", "DONE", "FAILED", "CANCELLED"})
        String state,

        @Schema(description = "0 to 100") int percent,

        @Schema(description = "Only shows what would happen")
        boolean dryRun,

        @Schema(description = "Rupiah for one unit of the file's currency; null for a file in rupiah", nullable = true)
        BigDecimal rate,

        @Schema(description = "In the file, the heading not counted")
        int rows,

        TallyView tally,

        @Schema(description = "Code of what ended it; only when FAILED", nullable = true)
        String failure,

        String startedBy,
        Instant startedAt,
        @Schema(nullable = true) Instant endedAt,

        @Schema(description = "What is wrong with the file, by line; only when a single import is shown")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        PageView<ProblemView> problems) {
    @Schema(name = "ImportTally", description = "What came of the rows so far; in a dry run, what would")
    record TallyView(
            int rowsRead,
            int created,
            int updated,
            int unchanged,

            @Schema(description = "Products of which nothing could be imported")
            int refused,

            @Schema(description = "Rows that are not imported")
            int badRows,

            int warnings,
            int notes) {}

    @Schema(name = "ImportProblem")
    record ProblemView(
            @Schema(description = "In the file, the heading's line counted; 0 for the file as a whole")
            int line,

            @Schema(description = "Heading as in the file; empty for the row as a whole")
            String column,

            @Schema(enumeration = {"BAD_ROW", "WARNING", "NOTE"})
            String weight,

            @Schema(examples = "price-not-a-number") String code,
            String message,
            String given) {
        static ProblemView of(ImportProblem problem) {
            return new ProblemView(
                    problem.line(),
                    problem.column(),
                    problem.weight().name(),
                    problem.code(),
                    problem.message(),
                    problem.given());
        }
    }

    static ImportView of(ProductImport run) {
        return with(run, null);
    }

    static ImportView of(ProductImport run, Page<ImportProblem> problems) {
        return with(run, PageView.of(problems, ProblemView::of));
    }

    private static ImportView with(ProductImport run, PageView<ProblemView> problems) {
        var tally = run.tally();
        return new ImportView(
                run.id().value(),
                run.fileName(),
                run.fileSize(),
                run.state().name(),
                run.percent(),
                run.dryRun(),
                run.rate().orElse(null),
                run.rows(),
                new TallyView(
                        tally.rowsRead(),
                        tally.created(),
                        tally.updated(),
                        tally.unchanged(),
                        tally.refused(),
                        tally.badRows(),
                        tally.warnings(),
                        tally.notes()),
                run.failure().orElse(null),
                run.startedBy(),
                run.startedAt(),
                run.endedAt().orElse(null),
                problems);
    }
}
