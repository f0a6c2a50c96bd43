package id.laris.application.audit;

import id.laris.application.audit.AuditLog.Head;
import java.util.List;

/**
 * Keeps the newest head of each day outside the database. Who may do anything there could cut off the log's end together with the heads
 * that sign it; here it is still known how far the log had come.
 */
public interface AuditWitness {
    /** In place of what was noted of that day before. */
    void note(Head head);

    /** One of each day, the oldest first. */
    List<Head> noted();
}
