package id.laris.application.catalogue;

import id.laris.application.catalogue.ProductFileUnreadable.Reason;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

@Alternative
@Singleton
public class InMemoryImportFiles implements ImportFiles {
    private final Map<UUID, byte[]> files = new ConcurrentHashMap<>();

    @Override
    public long store(UUID file, InputStream content, long most) throws IOException {
        var bytes = content.readNBytes((int) Math.min(Integer.MAX_VALUE, most + 1));
        if (bytes.length > most) throw new ProductFileUnreadable(Reason.TOO_LARGE, 0);
        files.put(file, bytes);
        return bytes.length;
    }

    @Override
    public InputStream open(UUID file) throws IOException {
        var bytes = files.get(file);
        if (bytes == null) throw new FileNotFoundException(file.toString());
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public void delete(UUID file) {
        files.remove(file);
    }

    public boolean isEmpty() {
        return files.isEmpty();
    }
}
