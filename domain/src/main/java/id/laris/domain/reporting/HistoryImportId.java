package id.laris.domain.reporting;

import java.util.UUID;

public record HistoryImportId(UUID value) {
    public HistoryImportId {
        if (value == null) throw new IllegalArgumentException("history import id");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
