// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFuture>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <type_traits>
#include <vector>

namespace cabas::ui {

/// What a page and the work it sent away know of each other.
struct Errand {
    std::atomic<bool> stop{false}; ///< asked to end
};

/// Work of many seconds that runs beside the writer, so that sales go on meanwhile: it only reads
/// the shop's file, or writes other files. What is still running is stopped and waited for as
/// this goes, so work may use what lives as long.
class Errands {
public:
    Errands() = default;
    ~Errands();
    Errands(const Errands &) = delete;
    Errands &operator=(const Errands &) = delete;

    /// Runs `work(Errand &) -> T` on another thread, then `then(T)` here, unless `page` is gone by
    /// then. `work` looks at `Errand::stop` from time to time.
    template <typename Work, typename Then>
    std::shared_ptr<Errand> run(QObject *page, Work work, Then then)
    {
        using Answer = std::invoke_result_t<Work, Errand &>;
        auto errand = std::make_shared<Errand>();
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        // Not `page` as the context: Qt 6.4 stops the program when that is gone.
        promise->future().then(
            QCoreApplication::instance(),
            [page = QPointer<QObject>(page), then = std::move(then)](const Answer &answer) mutable {
                if (page)
                    then(answer);
            });
        m_sent.push_back(errand);
        m_pool.start([promise, errand, work = std::move(work)]() mutable {
            promise->addResult(work(*errand));
            promise->finish();
        });
        return errand;
    }

private:
    std::vector<std::weak_ptr<Errand>> m_sent;
    QThreadPool m_pool;
};

} // namespace cabas::ui
