package id.laris.application.shared;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Rows by key, kept in order of the key's text, put back when the transaction fails. What is stored must be immutable. */
public final class Table<K, V> {
    private final Map<String, V> rows = new ConcurrentSkipListMap<>();
    private final Undo undo;

    public Table(Undo undo) {
        this.undo = undo;
    }

    public Optional<V> find(K key) {
        return Optional.ofNullable(rows.get(key.toString()));
    }

    public void put(K key, V value) {
        var before = rows.put(key.toString(), value);
        undo.onRollback(() -> restore(key, before));
    }

    /** False when the key is taken; nothing is changed then. */
    public boolean add(K key, V value) {
        if (rows.putIfAbsent(key.toString(), value) != null) return false;
        undo.onRollback(() -> restore(key, null));
        return true;
    }

    public boolean remove(K key) {
        var before = rows.remove(key.toString());
        if (before != null) undo.onRollback(() -> restore(key, before));
        return before != null;
    }

    public Stream<V> all() {
        return rows.values().stream();
    }

    public List<V> where(Predicate<V> condition) {
        return all().filter(condition).toList();
    }

    public int size() {
        return rows.size();
    }

    private void restore(K key, V before) {
        if (before == null) rows.remove(key.toString());
        else rows.put(key.toString(), before);
    }
}
