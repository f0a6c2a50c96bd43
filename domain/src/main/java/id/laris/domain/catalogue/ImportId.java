package id.laris.domain.catalogue;

import java.util.UUID;

public record ImportId(UUID value) {
    public ImportId {
        if (value == null) throw new IllegalArgumentException("import id");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
