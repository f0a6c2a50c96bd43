package id.laris.persistence.shared;

import jakarta.inject.Singleton;

/** Numbers of papers, without gaps: the next one waits until the transaction that took this one ends. */
@Singleton
public class PaperNumbers {
    private final Sql sql;

    PaperNumbers(Sql sql) {
        this.sql = sql;
    }

    public long next(String series, int year) {
        return sql.number("""
                INSERT INTO paper_series AS s (series, year, last) VALUES (?, ?, 1)
                ON CONFLICT (series, year) DO UPDATE SET last = s.last + 1 RETURNING last""", series, year);
    }
}
