package id.laris.application.shipping;

class FewRegionsTest implements RegionsContract {
    @Override
    public Regions regions() {
        return new FewRegions();
    }
}
