package id.laris.application.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** Keeps uploaded product files until they are imported. Reading and writing take little memory whatever the size. */
public interface ImportFiles {
    /**
     * Keeps the content; when it fails, nothing of it. In transactions of its own. Does not close the stream.
     *
     * @param most how many bytes it may have
     * @return how many it has
     * @throws ProductFileUnreadable when it has more
     */
    long store(UUID file, InputStream content, long most) throws IOException;

    /** The content from its beginning, also while a transaction of the caller runs. @throws IOException when it is not there */
    InputStream open(UUID file) throws IOException;

    /** Nothing happens when it is not there. */
    void delete(UUID file);
}
