package id.laris.web.catalogue;

import id.laris.application.catalogue.ShowImport.ImportView;
import id.laris.domain.catalogue.ImportProblem;
import id.laris.domain.catalogue.ImportReason.Weight;
import id.laris.domain.catalogue.ProductImport;
import java.util.List;

/**
 * One import as its page shows it.
 *
 * @param address of its page
 * @param onlyBad whether only bad rows are listed
 * @param next address of the problems that follow; null at the end
 */
record ImportSheet(
        ProductImport run, String address, String failure, boolean onlyBad, List<Problem> problems, String next) {
    /** @param line 0 for the file as a whole */
    record Problem(int line, String column, Weight weight, String why, String given) {}

    static ImportSheet of(ImportView view, boolean onlyBad, OfficeCatalogueMessages say) {
        var address = OfficeImportPages.PATH + "/" + view.run().id();
        var filter = onlyBad ? "?hanya=salah&dari-sini=" : "?dari-sini=";
        return new ImportSheet(
                view.run(),
                address,
                view.run().failure().map(say::failure).orElse(""),
                onlyBad,
                view.problems().items().stream().map(p -> problem(p, say)).toList(),
                view.problems().next().map(place -> address + filter + place).orElse(null));
    }

    public boolean isOver() {
        return run.state().isOver();
    }

    /** A dry run that went through can be done for real. */
    public boolean isRepeatable() {
        return run.dryRun() && run.state() == ProductImport.State.DONE;
    }

    private static Problem problem(ImportProblem problem, OfficeCatalogueMessages say) {
        return new Problem(
                problem.line(), problem.column(), problem.weight(), ImportWords.why(problem, say), problem.given());
    }
}
