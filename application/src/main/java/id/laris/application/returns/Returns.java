package id.laris.application.returns;

import id.laris.application.shared.Page;
import id.laris.application.stock.Photo;
import id.laris.domain.returns.ReturnNumber;
import id.laris.domain.returns.ReturnRequest;
import id.laris.domain.shared.OrderId;
import java.util.List;
import java.util.Optional;

/** The returns, the pictures that came with them and what was written about them. Writes belong to the caller's transaction. */
public interface Returns {
    /** Without gaps: the next one waits until the caller's transaction ends. */
    ReturnNumber nextNumber(int year);

    /** With its pictures, in their order. */
    void add(ReturnRequest request, List<Photo> photos);

    /** @throws id.laris.domain.shared.StaleVersion when it was changed meanwhile */
    void save(ReturnRequest request);

    /** @throws id.laris.domain.shared.Missing return-not-found */
    ReturnRequest get(ReturnNumber number);

    /** As {@link #of}, and nobody else begins one for that order before the caller's transaction ends. */
    List<ReturnRequest> lockOf(OrderId order);

    /** All returns of that order, the first one first. */
    List<ReturnRequest> of(OrderId order);

    /** The return whose goods that order replaces. */
    Optional<ReturnRequest> findReplacedBy(OrderId replacement);

    /** @param place from 1 */
    Optional<Photo> photo(ReturnNumber number, int place);

    /** The newest first. */
    Page<ReturnRequest> list(ReturnQuery query);

    void write(ReturnNumber number, Remark remark);

    /** Oldest first. */
    List<Remark> remarks(ReturnNumber number);

    /** Every word and picture of the returns of that order is forgotten; that there were returns, and of what, stays. */
    void forgetWords(OrderId order);
}
