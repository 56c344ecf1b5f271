// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/purchasing/cataloguedraft.h"
#include "ui/purchasing/differencesmodel.h"

#include <QWidget>

class QHBoxLayout;

namespace cabas::ui {

class Bands;
class DataTable;
class FilterLine;
class FootLine;
class KeyButton;
class StatTile;

/// What a catalogue would change: counts that filter, the differences in groups, what to check
/// before all. Ticks decide; nothing is written here.
class DifferencesView : public QWidget {
    Q_OBJECT

public:
    explicit DifferencesView(QWidget *parent = nullptr);

    void setDraft(const CatalogueDraft &draft);
    CatalogueChoice choice() const;
    /// How many differences are ticked, and how many refused.
    int ticked() const { return int(m_model->ticked().size()); }
    int refused() const { return int(m_model->refused().size()); }

Q_SIGNALS:
    void choiceChanged();

private:
    void makeTiles(QHBoxLayout *row);
    StatTile *addTile(std::optional<DifferencesModel::Group> group, const QString &icon,
                      const QString &name);
    QWidget *makeTable();
    void showTiles();
    void filterBy(std::optional<DifferencesModel::Group> group);
    void showBand(int row);
    void showFoot();

    DifferencesModel *m_model = nullptr;
    DataTable *m_table = nullptr;
    FilterLine *m_filter = nullptr;
    Bands *m_bands = nullptr;
    FootLine *m_foot = nullptr;
    std::vector<std::pair<std::optional<DifferencesModel::Group>, StatTile *>> m_tiles;
    std::optional<DifferencesModel::Group> m_group;
    int m_unchanged = 0;
    int m_withheld = 0;
};

} // namespace cabas::ui
