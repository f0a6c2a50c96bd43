package id.laris.application.catalogue;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A web in which only those pictures are there that a test has put there. */
@Alternative
@Singleton
public class ScriptedPictureProbe implements PictureProbe {
    private final Set<String> there = ConcurrentHashMap.newKeySet();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    public void put(String address) {
        there.add(address);
    }

    public void remove(String address) {
        there.remove(address);
    }

    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public Answer look(String address) {
        asked.add(address);
        return there.contains(address) ? Answer.REACHED : Answer.missed("404");
    }
}
