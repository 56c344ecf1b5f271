// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/special/specialorder.h"
#include "ui/shell/pageworker.h"
#include "ui/widgets/filterline.h"

#include <functional>
#include <optional>
#include <vector>

class QCompleter;
class QStandardItemModel;

namespace cabas::ui {

/// A field to choose one thing: what the words typed find hangs under it, Enter takes the one that
/// is meant. The search runs beside the window's thread.
class FoundPick : public SearchEdit {
    Q_OBJECT

public:
    struct Found {
        QString name;  ///< stays in the field
        QString words; ///< in the list
        std::optional<MemberId> member = {};
        std::optional<WishableGoods> goods = {};
    };
    /// May take long: it reads by its own connection.
    using Find = std::function<std::vector<Found>(const QString &typed)>;

    FoundPick(const QString &hint, const QString &listName, Find find, QWidget *parent = nullptr);

    /// Shows something as chosen, without saying so.
    void setChosen(const QString &name);
    /// Of what was found last.
    const Found &found(int place) const { return m_found[size_t(place)]; }

Q_SIGNALS:
    /// `found(place)` was chosen.
    void picked(int place);
    /// The one chosen is no longer: another is being typed.
    void dropped();
    /// Enter on words that find nothing, or several things.
    void missed(const QString &typed);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void drop();
    void suggest(const QString &typed);
    void show(const std::vector<Found> &found);
    void choose(int place);
    void takeTyped();

    Find m_find;
    std::vector<Found> m_found;
    QString m_asked; ///< the words of the search that counts
    bool m_isChosen = false;
    bool m_isTaking = false; ///< Enter was pressed and its answer is awaited
    QStandardItemModel *m_rows;
    QCompleter *m_list;
    PageWorker m_worker;
};

} // namespace cabas::ui
