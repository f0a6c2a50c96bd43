package id.laris.application.shipping;

class InMemoryTariffsTest implements TariffsContract {
    private final Tariffs tariffs = new InMemoryTariffs();

    @Override
    public Tariffs tariffs() {
        return tariffs;
    }
}
