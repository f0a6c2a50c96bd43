package id.laris.application.stock;

import id.laris.domain.stock.DamageNumber;
import id.laris.domain.stock.DamageReport;
import java.util.List;
import java.util.Optional;

/** Reports of damage and the pictures that show it. Writes belong to the caller's transaction. */
public interface DamageReports {
    /** Without gaps: the next one waits until the caller's transaction ends. */
    DamageNumber nextNumber(int year);

    /** With its pictures, in their order. */
    void add(DamageReport report, List<Photo> photos);

    /** @throws id.laris.domain.shared.Missing when there is none */
    DamageReport get(DamageNumber number);

    /** @param place from 1 */
    Optional<Photo> photo(DamageNumber number, int place);
}
