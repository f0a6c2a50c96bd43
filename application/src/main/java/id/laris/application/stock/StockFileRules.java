package id.laris.application.stock;

import id.laris.application.shared.TableRows;
import id.laris.domain.shared.Refusal;
import id.laris.domain.stock.StockFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the figures of one kind of file mean. Part of the caller's transaction. */
interface StockFileRules {
    StockFile.Kind kind();

    /** The columns of its figures, each a whole number. */
    List<TableRows.Column> figures();

    /** What is wrong with figures that are whole numbers, whatever the shop has. */
    Optional<Refusal> wrongIn(List<Integer> figures);

    /** What the shop has at these places; one of which nothing was said is left out. */
    Map<StockPlace, List<Integer>> seen(List<StockPlace> places);

    /** What the shop has where nothing was said. */
    List<Integer> nothing();

    /** Why good figures cannot be applied to what is there. Empty: they can. Only levels are so strict. */
    Map<StockPlace, Refusal> refused(Map<StockPlace, List<Integer>> wanted);

    /** Keeps these places from change by others until the caller's transaction ends. */
    void lock(List<StockPlace> places);

    /** All or none. They were not refused, and are locked. */
    void apply(StockFile file, Map<StockPlace, List<Integer>> wanted);
}
