package id.laris.application.catalogue;

class ScriptedPictureProbeTest implements PictureProbeContract {
    private final ScriptedPictureProbe probe = new ScriptedPictureProbe();

    @Override
    public PictureProbe probe() {
        probe.put(there());
        return probe;
    }

    @Override
    public String there() {
        return "https://contoh.test/ada.jpg";
    }

    @Override
    public String missing() {
        return "https://contoh.test/tidak-ada.jpg";
    }
}
