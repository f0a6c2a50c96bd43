package id.laris.persistence.purchasing;

import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;

/** Numbers of papers, without gaps: the next one waits until the transaction that took this one ends. */
@Singleton
class PaperNumbers {
    private final Sql sql;

    PaperNumbers(Sql sql) {
        this.sql = sql;
    }

    long next(String series, int year) {
        return sql.number("""
                INSERT INTO purchasing_series AS s (series, year, last) VALUES (?, ?, 1)
                ON CONFLICT (series, year) DO UPDATE SET last = s.last + 1 RETURNING last""", series, year);
    }
}
