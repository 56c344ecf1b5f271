// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPromise>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <type_traits>
#include <utility>

namespace cabas::ui {

/// What a page has done beside the writer and the window: long reads, files, printing. It waits
/// for what is under way before it goes, so what the work uses is still there.
class PageWorker {
public:
    /// Runs `work() -> T`, then `then(T)` in the window's thread, unless `page` is gone by then.
    template <typename Work, typename Then>
    void run(QObject *page, Work work, Then then)
    {
        using Answer = std::invoke_result_t<Work>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        promise->future().then(page, std::move(then));
        ++s_underWay;
        m_threads.start([promise, work = std::move(work)]() mutable {
            promise->addResult(work());
            promise->finish();
            --s_underWay;
        });
    }

    /// Works of all pages that are not yet done: whoever takes a picture waits for none.
    static int underWay() { return s_underWay; }

private:
    inline static std::atomic<int> s_underWay = 0;
    QThreadPool m_threads;
};

} // namespace cabas::ui
