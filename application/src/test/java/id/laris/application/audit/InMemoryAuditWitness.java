package id.laris.application.audit;

import id.laris.application.audit.AuditLog.Head;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

@Alternative
@Singleton
public class InMemoryAuditWitness implements AuditWitness {
    private final TreeMap<LocalDate, Head> heads = new TreeMap<>();

    @Override
    public synchronized void note(Head head) {
        heads.put(head.day(), head);
    }

    @Override
    public synchronized List<Head> noted() {
        return List.copyOf(heads.values());
    }
}
