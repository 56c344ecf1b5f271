// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stock/inventoryservice.h"
#include "ui/shell/page.h"
#include "ui/shell/pageworker.h"

namespace cabas::ui {

class InventoryBoard;
class InventoryLeft;
class TaskBar;

/// Counting one inventory by scanning, blind: what was scanned last, large; what was counted in
/// this place; at the right what is left to do. Every scan is on the disk before it is answered.
class InventoryPage : public Page {
    Q_OBJECT

public:
    InventoryPage(Desk &desk, QWidget *parent);

    /// `about` is the inventory's number.
    void begin(const QVariant &about) override;
    bool scanned(const QString &code) override;

protected:
    void reload() override;

private:
    void buildUi();
    InventoryZoneId zone() const;
    /// Runs `work(service, session)` off the window's thread, then `then(value)` here; a refusal
    /// is told in a band.
    template <typename Work, typename Then>
    void serve(Work work, Then then)
    {
        using Answer = std::invoke_result_t<Work, InventoryService &, const Session &>;
        desk().run(
            this,
            [&db = desk().db(), session = desk().session(), work] {
                InventoryService service(db);
                return work(service, session);
            },
            [this, then](const Answer &answer) {
                if (answer)
                    then(answer);
                else
                    refuse(answer.failure());
            });
    }
    void readHead(InventoryId id);
    void readReview();
    void typed(const QString &text);
    void count(const QString &code);
    void countProduct(ProductId product, const CountedGoods &goods);
    void counted(const Result<InventoryAnswer> &answer, const QString &code);
    void want(const InventoryLine &line);
    void sayNone(const InventoryLine &line);
    void sayRestIsNone();
    void undo();
    void correct(Quantity quantity);
    void end();
    void abandon();
    void refuse(const Failure &failure);
    void setWanted(std::optional<ProductId> product, const QString &name);

    std::optional<Inventory> m_inventory;
    InventoryReview m_review;
    int m_place = 0;
    int m_round = 1;
    std::optional<InventoryAnswer> m_last;
    std::optional<Quantity> m_times;
    std::optional<ProductId> m_wanted; ///< whose number is typed next
    TaskBar *m_bar = nullptr;
    InventoryBoard *m_board = nullptr;
    InventoryLeft *m_left = nullptr;
    PageWorker m_worker;
};

Page *makeInventoryPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
